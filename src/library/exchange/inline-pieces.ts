import type { Node, Parent } from 'mdast';
import type { Code, Piece } from './pieces.ts';
import { joined } from './pieces.ts';

/** The pieces of a run of inline nodes, which together cover `text` from `start` to `end`. */
export function inlinePieces(
	text: string,
	nodes: readonly Node[],
	{ start, end }: { start: number; end: number },
): Piece[] {
	const pieces: Piece[] = [];
	let at = start;
	for (const node of nodes) {
		const [from, to] = rangeOf(node);
		if (from > at) pieces.push(alone('other', text.slice(at, from)));
		pieces.push(...pieceOf(text, node));
		at = to;
	}
	if (end > at) pieces.push(alone('other', text.slice(at, end)));
	return numbered(joined(pieces));
}

/** Where a node starts and ends in the text it was read from. */
export function rangeOf({ position }: Node): [start: number, end: number] {
	return [position?.start.offset ?? 0, position?.end.offset ?? 0];
}

/** Markup that stands alone. */
export const alone = (kind: Code['kind'], open: string): Code => ({
	id: '',
	kind,
	open,
	inside: [],
});

/** The pieces with ids from 1, in the order of the text. */
export function numbered(pieces: readonly Piece[]): Piece[] {
	let last = 0;
	const count = (some: readonly Piece[]): Piece[] =>
		some.map((piece) => {
			if (typeof piece === 'string') return piece;
			last += 1;
			return { ...piece, id: String(last), inside: count(piece.inside) };
		});
	return count(pieces);
}

const kinds: Record<string, Code['kind']> = {
	strong: 'bold',
	emphasis: 'italic',
	delete: 'struck',
	link: 'link',
	linkReference: 'link',
	image: 'image',
	imageReference: 'image',
	break: 'break',
};

function pieceOf(text: string, node: Node): Piece[] {
	const [start, end] = rangeOf(node);
	const raw = text.slice(start, end);
	if (node.type === 'text') return words(raw, String((node as { value?: unknown }).value));
	const kind = kinds[node.type] ?? 'other';
	const { children = [] } = node as Partial<Parent>;
	const [first, last] = [children[0], children.at(-1)];
	const isPair = first && last && (node.type !== 'link' || raw.startsWith('['));
	if (!isPair) return [described(node, raw) ?? { ...alone(kind, raw), ...shown(raw, children) }];
	const [from, to] = [rangeOf(first)[0], rangeOf(last)[1]];
	const inside = inlinePieces(text, children, { start: from, end: to });
	return [
		{
			id: '',
			kind,
			open: text.slice(start, from),
			close: closing(node, text.slice(to, end)),
			inside,
		},
	];
}

/** What a bare address shows. */
const shown = (raw: string, [first]: readonly Node[]): Pick<Code, 'shows'> =>
	first?.type === 'text' && !raw.startsWith('<')
		? { shows: String((first as { value?: unknown }).value) }
		: {};

/** A link by its own words gets its label spelt out, so that other words still lead there. */
function closing(node: Node, raw: string): string {
	const { referenceType, label } = node as { referenceType?: string; label?: string };
	return node.type === 'linkReference' && referenceType !== 'full' ? `][${label ?? ''}]` : raw;
}

/** An image, whose description is translated, unless it holds markup or names the image. */
function described(node: Node, raw: string): Code | undefined {
	const { alt, referenceType = 'full' } = node as { alt?: string; referenceType?: string };
	const written = /^!\[((?:\\.|[^\]\\])*)\]/s.exec(raw)?.[1] ?? '';
	const words = written.replaceAll(/\\([!-/:-@[-`{-~])/g, '$1');
	if (!alt || words !== alt || referenceType !== 'full') return undefined;
	const close = raw.slice(2 + written.length);
	return { id: '', kind: 'image', open: '![', close, inside: [alt] };
}

/**
 * Words without their escapes. A line end stays as it is, unless the next line opens with the marks of a quotation
 * or of a list, which are markup.
 */
function words(raw: string, value: string): Piece[] {
	const ends = [...raw.matchAll(/\r?\n[ \t>]*/g)].map(([end]) => end);
	const lines = value.split(/\r?\n/);
	if (lines.length !== ends.length + 1) return [alone('other', raw)];
	return lines.flatMap((line, index) => {
		const end = ends[index];
		return end === undefined ? [line] : end === '\n' ? [line, end] : [line, alone('wrap', end)];
	});
}
