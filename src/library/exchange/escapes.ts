import { joined, type Piece } from './pieces.ts';

/** Writes words for a part of a body; escaped, none of their signs is taken for markup. */
export function inMarkdown(kind: string, isEscaped: boolean): (text: string) => string {
	if (kind.endsWith('code')) return (text) => text;
	if (kind.endsWith('/title')) return inAttribute;
	return isEscaped ? escaped : (text) => text;
}

const inAttribute = (text: string) =>
	text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('{', '&#123;');

const escaped = (text: string) =>
	text
		.replaceAll(/[\\`*_{}[\]<>|~&:#@!]/g, '\\$&')
		.replaceAll(/^([ \t]*)([-+=])/gm, '$1\\$2')
		.replaceAll(/^([ \t]*\d+)([.)])/gm, '$1\\$2')
		.replaceAll(/\bwww\./gi, 'www\\.');

/**
 * Translated pieces as Markdown can hold them: spaces around emphasis rather than inside, none at the ends, and no
 * line ends where a part has one line.
 */
export function fitting(kind: string, pieces: readonly Piece[]): Piece[] {
	if (kind.endsWith('code')) return joined(pieces);
	const isLine = /(?:heading-\d|tableCell|leafDirective|title)$/.test(kind);
	const words = (text: string) =>
		isLine ? text.replaceAll(/\s*\n\s*/g, ' ') : text.replaceAll(/[ \t]*\n\s*/g, '\n');
	return trimmed(hoisted(pieces, words));
}

function hoisted(pieces: readonly Piece[], words: (text: string) => string): Piece[] {
	return joined(
		pieces.flatMap((piece): Piece[] => {
			if (typeof piece === 'string') return [words(piece)];
			const inside = hoisted(piece.inside, words);
			if (!['bold', 'italic', 'struck'].includes(piece.kind)) return [{ ...piece, inside }];
			const [before, after] = [inside.at(0), inside.at(-1)];
			const lead = typeof before === 'string' ? (/^\s*/.exec(before)?.[0] ?? '') : '';
			const trail = typeof after === 'string' ? (/\s*$/.exec(after)?.[0] ?? '') : '';
			return [lead, { ...piece, inside: trimmed(inside) }, trail];
		}),
	);
}

/** Without spaces at the ends, nor at those of lines. */
function trimmed(pieces: readonly Piece[]): Piece[] {
	return joined(
		pieces.map((piece, index) => {
			if (typeof piece !== 'string') return piece;
			const start = isEnd(pieces[index - 1]) ? piece.trimStart() : piece;
			return isEnd(pieces[index + 1]) ? start.trimEnd() : start;
		}),
	);
}

const isEnd = (piece: Piece | undefined) =>
	piece === undefined || (typeof piece !== 'string' && ['wrap', 'break'].includes(piece.kind));
