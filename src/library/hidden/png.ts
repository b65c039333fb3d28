import type { HiddenData } from '../content-file.ts';
import { joined, latin } from './bytes.ts';

const texts = new Set(['tEXt', 'zTXt', 'iTXt']);

interface Chunk {
	type: string;
	bytes: Uint8Array;
}

/** The chunks of a PNG file; none when it is none. */
function chunksOf(bytes: Uint8Array): Chunk[] {
	if (latin(bytes, 1, 4) !== 'PNG') return [];
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const chunks: Chunk[] = [];
	for (let at = 8; at + 12 <= bytes.length;) {
		const end = at + 12 + view.getUint32(at);
		chunks.push({ type: latin(bytes, at + 4, at + 8), bytes: bytes.subarray(at, end) });
		at = end;
	}
	return chunks;
}

function hiddenIn({ type, bytes }: Chunk): HiddenData[] {
	if (type === 'eXIf') return ['exif'];
	if (!texts.has(type)) return [];
	return [latin(bytes, 8, 25) === 'XML:com.adobe.xmp' ? 'xmp' : 'comment'];
}

/** What a PNG file carries unseen. */
export const hiddenInPng = (bytes: Uint8Array): HiddenData[] => chunksOf(bytes).flatMap(hiddenIn);

/** The same picture, bit for bit, without what it carries unseen. */
export function cleanPng(bytes: Uint8Array): Uint8Array {
	const kept = chunksOf(bytes).filter((chunk) => hiddenIn(chunk).length === 0);
	return kept.length === 0
		? bytes
		: joined([bytes.subarray(0, 8), ...kept.map((chunk) => chunk.bytes)]);
}
