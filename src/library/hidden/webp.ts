import type { HiddenData } from '../content-file.ts';
import { joined, latin } from './bytes.ts';
import { exifOf } from './exif.ts';

interface Chunk {
	type: string;
	bytes: Uint8Array;
}

/** The chunks of a WebP file; none when it is none. */
function chunksOf(bytes: Uint8Array): Chunk[] {
	if (latin(bytes, 0, 4) !== 'RIFF' || latin(bytes, 8, 12) !== 'WEBP') return [];
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const chunks: Chunk[] = [];
	for (let at = 12; at + 8 <= bytes.length;) {
		const size = view.getUint32(at + 4, true);
		const end = at + 8 + size + (size % 2);
		chunks.push({ type: latin(bytes, at, at + 4), bytes: bytes.subarray(at, end) });
		at = end;
	}
	return chunks;
}

function hiddenIn({ type, bytes }: Chunk): HiddenData[] {
	if (type === 'XMP ') return ['xmp'];
	if (type !== 'EXIF') return [];
	const named = latin(bytes, 8, 12) === 'Exif';
	return exifOf(bytes.subarray(named ? 14 : 8)).hidden;
}

/** What a WebP file carries unseen. */
export const hiddenInWebp = (bytes: Uint8Array): HiddenData[] => chunksOf(bytes).flatMap(hiddenIn);

/** The same picture, bit for bit, without what it carries unseen. */
export function cleanWebp(bytes: Uint8Array): Uint8Array {
	const chunks = chunksOf(bytes);
	const kept = chunks.filter((chunk) => hiddenIn(chunk).length === 0);
	if (kept.length === chunks.length) return bytes;
	const types = new Set(kept.map(({ type }) => type));
	const whole = joined([bytes.subarray(0, 12), ...kept.map((chunk) => chunk.bytes)]);
	new DataView(whole.buffer).setUint32(4, whole.length - 8, true);
	// The extended header tells by a bit each whether EXIF and XMP follow.
	if (latin(whole, 12, 16) === 'VP8X')
		whole[20] = (whole[20] ?? 0) & ~((types.has('EXIF') ? 0 : 8) | (types.has('XMP ') ? 0 : 4));
	return whole;
}
