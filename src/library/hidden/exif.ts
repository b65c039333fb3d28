import type { HiddenData } from '../content-file.ts';

/** What an EXIF block says beside how the image is turned. */
export interface Exif {
	hidden: HiddenData[];
	/** 1 when the image stands upright. */
	orientation: number;
}

const ORIENTATION = 0x0112;
const GPS = 0x8825;

/** What an EXIF block (TIFF) says; one that can't be read hides something. */
export function exifOf(tiff: Uint8Array): Exif {
	const view = new DataView(tiff.buffer, tiff.byteOffset, tiff.byteLength);
	try {
		const little = view.getUint16(0) === 0x4949;
		const start = view.getUint32(4, little);
		const count = view.getUint16(start, little);
		const tags = Array.from({ length: count }, (_, index) => start + 2 + index * 12);
		const names = tags.map((at) => view.getUint16(at, little));
		const turned = tags[names.indexOf(ORIENTATION)];
		const next = view.getUint32(start + 2 + count * 12, little);
		const others = names.some((name) => name !== ORIENTATION) || next !== 0;
		return {
			hidden: names.includes(GPS) ? ['gps'] : others ? ['exif'] : [],
			orientation: turned === undefined ? 1 : view.getUint16(turned + 8, little),
		};
	} catch {
		return { hidden: ['exif'], orientation: 1 };
	}
}

/** An EXIF block that says how the image is turned, and nothing else. */
export function orientationOnly(orientation: number): Uint8Array {
	const bytes = new Uint8Array(26);
	const view = new DataView(bytes.buffer);
	for (const [at, value] of [
		[0, 0x4d4d],
		[2, 42],
		[6, 8],
		[8, 1],
		[10, ORIENTATION],
		[12, 3],
		[16, 1],
		[18, orientation],
	] as const)
		view.setUint16(at, value);
	return bytes;
}
