import { type BodyPart, bodyParts } from './body-parts.ts';
import type { ExchangedPair } from './exchange.ts';
import { isOneShape } from './counterparts.ts';
import { inMarkdown } from './escapes.ts';
import { isAlike, markupOf, type Piece } from './pieces.ts';

/** A body, or the index of a part whose words or markup can't stand where they should. */
export type Rebuilt = { body: string } | { misplaced: number };

/**
 * The body of a translation with these parts, one for each of the source's. Its own layout is kept when it has the
 * shape of the source, else it takes the source's; what nobody touched keeps every letter. The body is read again
 * before it is returned, and says what the parts say.
 */
export function rebuiltBody(
	{ source, translation }: ExchangedPair,
	parts: readonly (readonly Piece[])[],
): Rebuilt {
	const format = translation?.format ?? source.format;
	const ofSource = bodyParts(source.body, source.format) ?? [];
	const own = translation && bodyParts(translation.body, translation.format);
	const isOwn = own !== undefined && isOneShape(ofSource, own);
	const [frame, places] = isOwn ? [translation?.body ?? '', own] : [source.body, ofSource];
	const known = [
		...(own ?? []).map((part) => ({ part, text: translation?.body ?? '' })),
		...ofSource.map((part) => ({ part, text: source.body })),
	];
	const kept = parts.map((pieces, index) => {
		const place = places[index];
		const same = [...known.filter(({ part }) => part === place), ...known].find(
			({ part }) => part.kind === place?.kind && isAlike(part.pieces, pieces),
		);
		return same?.text.slice(same.part.start, same.part.end);
	});
	const build = (isEscaped: (index: number) => boolean) => {
		const raw = parts.map(
			(pieces, index) =>
				kept[index] ?? markupOf(pieces, inMarkdown(places[index]?.kind ?? '', isEscaped(index))),
		);
		const body = filled(frame, places, raw);
		const read = bodyParts(body, format) ?? [];
		const isWhole = isOneShape(places, read);
		const wrong = parts.flatMap((pieces, index) =>
			isAlike(pieces, read[index]?.pieces ?? []) && isWhole ? [] : [index],
		);
		return { body, wrong, isWhole };
	};
	const plain = build(() => false);
	if (plain.wrong.length === 0) return plain;
	const doubtful = new Set(plain.isWhole ? plain.wrong : parts.keys());
	const safe = build((index) => doubtful.has(index));
	if (safe.wrong.length === 0) return safe;
	return { misplaced: safe.wrong.find((index) => kept[index] === undefined) ?? safe.wrong[0] ?? 0 };
}

function filled(frame: string, places: readonly BodyPart[], texts: readonly string[]): string {
	let [body, at] = ['', 0];
	for (const [index, { start, end }] of places.entries()) {
		body += frame.slice(at, start) + (texts[index] ?? '');
		at = end;
	}
	return body + frame.slice(at);
}
