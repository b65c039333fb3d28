/** Words of a text, or markup among them. */
export type Piece = string | Code;

/** Markup that a translator may move, but neither change nor lose. */
export interface Code {
	/** Unique in its unit; the same sign has the same id in the source and in its translation. */
	id: string;
	kind: 'bold' | 'italic' | 'struck' | 'link' | 'image' | 'break' | 'wrap' | 'other';
	/** The markup as the file has it; what stands between its two halves is translated. */
	open: string;
	/** Nothing for markup that stands alone. */
	close?: string | undefined;
	/** The words that a bare address shows, which are itself. */
	shows?: string;
	inside: readonly Piece[];
}

/** The markup of a file, as its pieces have it; words are written by `word`. */
export function markupOf(pieces: readonly Piece[], word: (text: string) => string): string {
	return pieces
		.map((piece) =>
			typeof piece === 'string'
				? word(piece)
				: piece.open + markupOf(piece.inside, word) + (piece.close ?? ''),
		)
		.join('');
}

/** All signs of some pieces, outermost first. */
export function codesIn(pieces: readonly Piece[]): Code[] {
	return pieces.flatMap((piece) =>
		typeof piece === 'string' ? [] : [piece, ...codesIn(piece.inside)],
	);
}

/**
 * Tell whether two texts have the same words and the same markup in the same places, whatever its ids. A bare
 * address is words: whoever writes one gets a link.
 */
export const isAlike = (a: readonly Piece[], b: readonly Piece[]): boolean =>
	JSON.stringify(compared(a)) === JSON.stringify(compared(b));

const compared = (pieces: readonly Piece[]): unknown =>
	joined(pieces.map((piece) => (typeof piece === 'string' ? piece : (piece.shows ?? piece)))).map(
		(piece) =>
			typeof piece === 'string' ? piece : [piece.open, piece.close, compared(piece.inside)],
	);

/** The words alone. */
export const wordsIn = (pieces: readonly Piece[]): string => markupless(pieces).join('');

const markupless = (pieces: readonly Piece[]): string[] =>
	pieces.flatMap((piece) => {
		if (typeof piece === 'string') return piece;
		return piece.kind === 'wrap' ? ' ' : (piece.shows ?? markupless(piece.inside));
	});

/** The same pieces with the signs renamed; those without a new name keep theirs. */
export function renamed(pieces: readonly Piece[], names: ReadonlyMap<Code, string>): Piece[] {
	return pieces.map((piece) =>
		typeof piece === 'string'
			? piece
			: { ...piece, id: names.get(piece) ?? piece.id, inside: renamed(piece.inside, names) },
	);
}

/** Neighbouring words as one piece, and no empty ones. */
export function joined(pieces: readonly Piece[]): Piece[] {
	const result: Piece[] = [];
	for (const piece of pieces) {
		const last = result.at(-1);
		if (piece === '') continue;
		if (typeof piece === 'string' && typeof last === 'string')
			result[result.length - 1] = last + piece;
		else result.push(piece);
	}
	return result;
}
