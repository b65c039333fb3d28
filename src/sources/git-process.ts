import { spawn } from 'node:child_process';

/** Settings of the person that would change what Git prints. */
const settings = ['--no-optional-locks', '-c', 'core.quotePath=false', '-c', 'log.showRoot=true'];

/** What Git prints; nothing when there is no Git or no repository. */
export function git(cwd: string, args: string[], input = ''): Promise<Buffer> {
	return new Promise((resolve) => {
		const child = spawn('git', [...settings, ...args], { cwd, stdio: ['pipe', 'pipe', 'ignore'] });
		const chunks: Buffer[] = [];
		child.stdout.on('data', (data: Buffer) => chunks.push(data));
		child.on('error', () => resolve(Buffer.alloc(0)));
		child.on('close', (code) => resolve(code === 0 ? Buffer.concat(chunks) : Buffer.alloc(0)));
		// Without Git there is nobody to read; `error` says so above.
		child.stdin.on('error', () => undefined);
		child.stdin.end(input);
	});
}

/** The lines that Git prints, one by one. Only `\n` ends a line: Node's own reader would split a subject at U+2028. */
export async function* lines(cwd: string, args: string[]): AsyncGenerator<string> {
	const child = spawn('git', [...settings, ...args], { cwd, stdio: ['ignore', 'pipe', 'ignore'] });
	child.on('error', () => child.stdout.destroy());
	let rest = '';
	for await (const chunk of child.stdout.setEncoding('utf8')) {
		const whole = `${rest}${String(chunk)}`.split('\n');
		rest = whole.pop() ?? '';
		yield* whole;
	}
	if (rest) yield rest;
}
