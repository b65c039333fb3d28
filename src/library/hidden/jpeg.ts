import type { HiddenData } from '../content-file.ts';
import { joined, latin } from './bytes.ts';
import { exifOf, orientationOnly } from './exif.ts';

/** A part of a JPEG file before its picture: its marker, and all its bytes. */
interface Segment {
	marker: number;
	bytes: Uint8Array;
}

const SCAN = 0xda;
const APP1 = 0xe1;
const APP13 = 0xed;
const COMMENT = 0xfe;
const exifName = 'Exif\0\0';

/** The segments up to the picture, and the rest; nothing when it is no JPEG file. */
function segmentsOf(bytes: Uint8Array): { segments: Segment[]; rest: Uint8Array } | undefined {
	if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return undefined;
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const segments: Segment[] = [];
	let at = 2;
	while (at + 4 <= bytes.length && bytes[at] === 0xff) {
		const marker = bytes[at + 1] ?? 0;
		if (marker === SCAN) break;
		const end = at + 2 + view.getUint16(at + 2);
		segments.push({ marker, bytes: bytes.subarray(at, end) });
		at = end;
	}
	return { segments, rest: bytes.subarray(at) };
}

function hiddenIn({ marker, bytes }: Segment): HiddenData[] {
	if (marker === COMMENT) return ['comment'];
	if (marker === APP13) return ['iptc'];
	if (marker !== APP1) return [];
	return latin(bytes, 4, 10) === exifName ? exifOf(bytes.subarray(10)).hidden : ['xmp'];
}

/** What a JPEG file carries unseen. */
export const hiddenInJpeg = (bytes: Uint8Array): HiddenData[] =>
	segmentsOf(bytes)?.segments.flatMap(hiddenIn) ?? [];

/** The same picture, bit for bit, without what it carries unseen; how it is turned stays. */
export function cleanJpeg(bytes: Uint8Array): Uint8Array {
	const read = segmentsOf(bytes);
	if (!read) return bytes;
	const kept = read.segments.flatMap((segment) => {
		if (hiddenIn(segment).length === 0) return segment.bytes;
		const isExif = segment.marker === APP1 && latin(segment.bytes, 4, 10) === exifName;
		const { orientation } = isExif ? exifOf(segment.bytes.subarray(10)) : { orientation: 1 };
		if (orientation === 1) return [];
		const tiff = orientationOnly(orientation);
		const head = [0xff, APP1, 0, tiff.length + 8];
		return joined([Uint8Array.from(head), new TextEncoder().encode(exifName), tiff]);
	});
	return joined([bytes.subarray(0, 2), ...kept, read.rest]);
}
