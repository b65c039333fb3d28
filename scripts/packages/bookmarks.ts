import { decodedText } from './decoded-text.ts';

/**
 * A PDF of a page with the words of the page's headings as its bookmarks. Chromium takes them from the lines that it
 * drew: where a line breaks two words become one, and words of a language that runs from right to left stand in
 * reverse. The bookmarks are written again at the end of the file, as a PDF that is edited grows.
 */
export function withBookmarks(pdf: Buffer, html: string): Buffer {
	const text = pdf.toString('latin1');
	const titles = [...html.matchAll(/<h([1-6])\b[^>]*>(.*?)<\/h\1>/gs)].map(([, , inner = '']) =>
		decodedText(inner),
	);
	const bookmarks = [...text.matchAll(bookmark)].toSorted((a, b) => Number(a[1]) - Number(b[1]));
	const [, trailer = '', before = '0'] = end.exec(text) ?? [];
	if (bookmarks.length !== titles.length || trailer === '') return pdf;
	let added = '';
	const places = bookmarks.map(([, id = '', rest = ''], index) => {
		const place = pdf.length + added.length;
		added += `${id} 0 obj\n<</Title <${hex(titles[index] ?? '')}>\n${rest}>>\nendobj\n`;
		return `${id} 1\n${String(place).padStart(10, '0')} 00000 n \n`;
	});
	const start = pdf.length + added.length;
	const table = `xref\n${places.join('')}trailer\n<<${trailer}\n/Prev ${before}>>\nstartxref\n${start}\n%%EOF\n`;
	return Buffer.concat([pdf, Buffer.from(added + table, 'latin1')]);
}

/** A bookmark: its number, and all it says but its title, in brackets or in hex. */
const bookmark =
	/\n(\d+) 0 obj\n<<\/Title (?:\((?:\\.|[^\\)])*\)|<[\dA-F]*>)\n(\/Dest [^>]*)>>\nendobj/gs;

/** The last trailer of a file, and where its table of objects begins. */
const end = /\ntrailer\n<<([^>]*)>>\nstartxref\n(\d+)\n%%EOF\n$/;

/** A text as PDF writes it in any script: UTF-16 with its mark, in hex. */
const hex = (text: string) =>
	Buffer.from(`\uFEFF${text}`, 'utf16le').swap16().toString('hex').toUpperCase();
