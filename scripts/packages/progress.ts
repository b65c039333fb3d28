/** What is told while packages are made. */
export interface Progress {
	/** One more is done: a bar on a terminal, a line for each elsewhere. */
	step(name: string): void;
	/** Leave the line of the bar. */
	end(): void;
}

/** How far the making of `total` things has come, on the stream of errors, so that a pipe gets results alone. */
export function progress(total: number, stream: NodeJS.WriteStream = process.stderr): Progress {
	let done = 0;
	const width = 24;
	return {
		step(name) {
			done += 1;
			if (!stream.isTTY) return void stream.write(`${done}/${total} ${name}\n`);
			const full = Math.round((done / total) * width);
			const bar = '█'.repeat(full) + '░'.repeat(width - full);
			stream.write(`\r\u001B[K${bar} ${done}/${total} ${name}`);
		},
		end() {
			if (stream.isTTY && done > 0) stream.write('\n');
		},
	};
}
