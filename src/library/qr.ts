import { encode } from 'uqr';

/** A QR code as a path to stroke in an SVG drawing, one unit a dot. */
export interface QrCode {
	/** The width and the height, quiet border included. */
	size: number;
	path: string;
}

const memo = new Map<string, QrCode>();

/** The QR code of a text, readable when a sixth of it is torn or smudged; drawn once for all languages of a page. */
export function qrCode(text: string): QrCode {
	const code = memo.get(text) ?? drawn(text);
	memo.set(text, code);
	return code;
}

function drawn(text: string): QrCode {
	const { data, size } = encode(text, { ecc: 'M', border: 2 });
	const rows = data.map((row, y) => {
		let at = 0;
		const runs = [
			...row
				.map((isDark) => (isDark ? '1' : '0'))
				.join('')
				.matchAll(/1+/g),
		];
		return runs.map(({ index, 0: run }, order) => {
			const move = order === 0 ? `M${index} ${y}.5` : `m${index - at} 0`;
			at = index + run.length;
			return `${move}h${run.length}`;
		});
	});
	return { size, path: rows.flat().join('') };
}
