/** A run of lines without an empty one between them. */
export interface Block {
	text: string;
	/** Its first and last line, from 1. */
	first: number;
	last: number;
	/** Where it starts in the text that it was cut from. */
	offset: number;
}

/** The blocks of a text whose first line has the number `line`. */
export function blocksOf(text: string, line = 1): Block[] {
	const blocks: Block[] = [];
	let open: Block | undefined;
	let [number, offset] = [line, 0];
	for (const one of text.split('\n')) {
		if (one.trim() === '') open = undefined;
		else if (open) {
			open.text += `\n${one}`;
			open.last = number;
		} else {
			open = { text: one, first: number, last: number, offset };
			blocks.push(open);
		}
		number += 1;
		offset += one.length + 1;
	}
	return blocks;
}
