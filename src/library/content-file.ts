import { type Finding, finding, type Place } from '#model/finding.ts';

/** A kind of data about people that a file can carry without showing it. */
export type HiddenData = 'gps' | 'exif' | 'xmp' | 'iptc' | 'comment' | 'author';

/** A file of the content folder, as it lies on the disk. */
export interface ContentFile {
	/** Relative to the content folder, with `/`. */
	path: string;
	/** The bytes of a text or of an SVG drawing; nothing for other media, which are never parsed. */
	bytes: Uint8Array | undefined;
	/** SHA-256 of the bytes, in hex. */
	digest: string;
	/** In bytes. */
	size: number;
	/** What a photo or an attachment carries unseen: `gps`, `author` …; absent when it carries nothing. */
	hidden?: readonly HiddenData[];
	/** True when the entry is a symbolic link, which content may not be. */
	isLink: boolean;
}

/** The text of a file as Unicode with `\n` or `\r\n`, without byte order mark, or what makes it unreadable. */
export function textOf(file: ContentFile): { text: string; findings: Finding[] } {
	const at = { file: file.path, line: 1, column: 1 };
	let text: string;
	try {
		text = new TextDecoder('utf-8', { fatal: true }).decode(file.bytes);
	} catch {
		const before = new TextDecoder('utf-8').decode(file.bytes).split('\uFFFD', 1)[0] ?? '';
		return { text: '', findings: [finding('invalid-utf8', placeAfter(file.path, before))] };
	}
	if (text.trim() === '') return { text, findings: [finding('empty-file', at)] };
	return {
		text,
		findings: [...controlFindings(file.path, text), ...mergeFindings(file.path, text)],
	};
}

function controlFindings(path: string, text: string): Finding[] {
	// Control characters other than tab and line ends, and what is no character. A carriage return alone ends
	// a line for some readers and not for others, so that they would see different fields.
	const match = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\uFFFE\uFFFF]|\r(?!\n)/.exec(text);
	if (!match) return [];
	const code = (match[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
	return [finding('nul-character', placeAfter(path, text.slice(0, match.index)), { code })];
}

function mergeFindings(path: string, text: string): Finding[] {
	const placeAt = placesIn(path, text);
	return [...text.matchAll(/^(?:<{7}|>{7}|\|{7})(?: .*)?$/gm)].map((match) =>
		finding('merge-marker', placeAt(match.index), { marker: match[0].slice(0, 7) }),
	);
}

/** Gives the place of any offset of a text, in a time that does not grow with the text. */
export function placesIn(file: string, text: string): (offset: number) => Place {
	const starts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
	return (offset) => {
		let [low, high] = [0, starts.length];
		while (high - low > 1) {
			const middle = (low + high) >> 1;
			if ((starts[middle] ?? 0) <= offset) low = middle;
			else high = middle;
		}
		return { file, line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
	};
}

/** The place right after `before`, in the file that starts with it. */
export function placeAfter(file: string, before: string): Place {
	const lines = before.split('\n');
	return { file, line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}
