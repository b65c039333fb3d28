import { encode } from 'uqr';

/** A QR code as the path of an SVG drawing, one unit a dot. */
export interface QrCode {
	/** The width and the height, quiet border included. */
	size: number;
	path: string;
}

/** The QR code of a text, readable when a sixth of it is torn or smudged. */
export function qrCode(text: string): QrCode {
	const { data, size } = encode(text, { ecc: 'M', border: 2 });
	const runs = data.flatMap((row, y) =>
		[
			...row
				.map((isDark) => (isDark ? '1' : '0'))
				.join('')
				.matchAll(/1+/g),
		].map(({ index, 0: run }) => `M${index} ${y}h${run.length}v1h-${run.length}z`),
	);
	return { size, path: runs.join('') };
}
