import type { Exchange, ExchangedPair, Unit } from './exchange.ts';
import { fitting } from './escapes.ts';
import { fieldWords } from './field-words.ts';
import { type Code, codesIn, isAlike, type Piece, wordsIn } from './pieces.ts';
import { type Problem, problem, type Spot } from './problem.ts';
import { rebuiltBody } from './rebuilt-body.ts';
import { type FieldText, rebuiltFields } from './rebuilt-fields.ts';
import { shownCode } from './xliff.ts';
import type { ReadPiece } from './xliff-inline.ts';
import type { ReadUnit } from './xliff-read.ts';

/** What became of a document's units. */
export type Imported =
	| { problems: Problem[] }
	/** The ids of units without a translation that somebody vouches for. */
	| { missing: string[]; isBegun: boolean }
	| { yaml: string; body: string; standing: 'draft' | 'reviewed' };

interface Given {
	pair: ExchangedPair;
	/** What an export would hold now. */
	now: Exchange;
	/** The front matter of the translation, or of the draft with which it starts. */
	yaml: string;
}

/**
 * The front matter and the body of a translation with the words of these units. What nobody touched keeps every
 * letter; markup comes from the library's own files, never from the one that is imported.
 */
export function imported(read: readonly ReadUnit[], { pair, now, yaml }: Given): Imported {
	const given = new Map(read.map((unit) => [unit.id, unit]));
	const problems = [
		...strangers(read, now.units),
		...read.flatMap((one) => broken(one, now.units)),
	];
	if (problems.length > 0) return { problems };
	const missing = now.units.filter((unit) => !isFinished(unit, given.get(unit.id)));
	if (missing.length > 0) {
		const needed = now.units.filter(({ isOptional }) => !isOptional);
		return { missing: missing.map(({ id }) => id), isBegun: missing.length < needed.length };
	}

	const words = new Map(
		now.units.map((unit) => [unit.id, translatedPieces(unit, given.get(unit.id))]),
	);
	const fields = changedFields(now.units, words, pair);
	const parts = now.units.filter(({ id }) => id.startsWith('body.'));
	const isTouched = parts.some(
		({ id, target }) => !target || !isAlike(target, words.get(id) ?? []),
	);
	const whole = {
		yaml:
			fields.length > 0
				? rebuiltFields(yaml, fields, { collection: pair.collection, data: pair.source.data })
				: yaml,
		standing: isReviewed(now.units, given) ? 'reviewed' : 'draft',
	} as const;
	if (pair.isCurrent && !isTouched && pair.translation)
		return { ...whole, body: pair.translation.body };
	const body = rebuiltBody(
		pair,
		parts.map(({ id }) => words.get(id) ?? []),
	);
	if ('body' in body) return { ...whole, body: body.body };
	const unit = given.get(`body.${body.misplaced + 1}`);
	return { problems: unit ? [problem('misplaced', unit.at, { unit: unit.id })] : [] };
}

/** Tell whether a second person has read each unit that needs a translation. */
const isReviewed = (units: readonly Unit[], given: ReadonlyMap<string, ReadUnit>): boolean =>
	units.every(({ id, state, isOptional }) => {
		const said = given.get(id)?.state ?? state;
		return isOptional || said === 'reviewed' || said === 'final';
	});

function strangers(read: readonly ReadUnit[], units: readonly Unit[]): Problem[] {
	const known = new Set(units.map(({ id }) => id));
	const seen = new Set<string>();
	return read.flatMap(({ id, at }) => {
		const isTwice = seen.has(id);
		seen.add(id);
		if (isTwice) return [problem('unit-twice', at, { unit: id })];
		return known.has(id) ? [] : [problem('unknown-unit', at, { unit: id })];
	});
}

/** Signs that are unknown, doubled or lost in a unit. */
function broken({ id, at, target }: ReadUnit, units: readonly Unit[]): Problem[] {
	const unit = units.find((one) => one.id === id);
	if (!unit || !target || isUntouched(unit, target)) return [];
	const known = knownCodes(unit);
	const seen = new Set<string>();
	const wrong = idsIn(target).flatMap((code) => {
		const isTwice = seen.has(code.id);
		seen.add(code.id);
		if (!known.has(code.id)) return [problem('code-unknown', code.at, { unit: id, id: code.id })];
		return isTwice ? [problem('code-twice', code.at, { unit: id, id: code.id })] : [];
	});
	const lost = codesIn(unit.source)
		.filter((code) => code.kind !== 'wrap' && !seen.has(code.id))
		.map((code) => problem('code-lost', at, { unit: id, id: code.id, sign: shownCode(code) }));
	return target.length === 0 ? [] : [...wrong, ...lost];
}

/** Signs by id: as the translation has them, else as the source has them. */
const knownCodes = ({ source, target }: Unit): Map<string, Code> =>
	new Map([...codesIn(source), ...codesIn(target ?? [])].map((code) => [code.id, code]));

const idsIn = (pieces: readonly ReadPiece[]): { id: string; at: Spot }[] =>
	pieces.flatMap((piece) => (typeof piece === 'string' ? [] : [piece, ...idsIn(piece.inside)]));

const wordsOf = (pieces: readonly ReadPiece[]): string =>
	pieces.map((piece) => (typeof piece === 'string' ? piece : wordsOf(piece.inside))).join('');

const isUntouched = (unit: Unit, target: readonly ReadPiece[]) =>
	unit.target !== undefined && isAlike(unit.target, placed(target, knownCodes(unit)));

/**
 * Tell whether somebody stands behind the words of a unit: its state says so, or it has new words and no state. A
 * tool that fills in what nobody has read says `initial`.
 */
function isFinished(unit: Unit, read: ReadUnit | undefined): boolean {
	if (unit.isOptional) return true;
	if (!read?.target || wordsOf(read.target).trim() === '')
		return wordsIn(unit.source).trim() === '' || isSigns(unit, read);
	if (read.state !== undefined && read.state !== 'initial') return true;
	const isChanged = !isUntouched(unit, read.target);
	return read.state === undefined
		? isChanged || unit.state !== 'initial'
		: isChanged && unit.target !== undefined;
}

/** A unit of signs alone, such as a picture without words, has nothing to translate. */
const isSigns = (unit: Unit, read: ReadUnit | undefined) =>
	read?.target !== undefined && read.target.length > 0 && wordsIn(unit.source).trim() === '';

function placed(pieces: readonly ReadPiece[], codes: ReadonlyMap<string, Code>): Piece[] {
	return pieces.flatMap((piece) => {
		if (typeof piece === 'string') return piece;
		const code = codes.get(piece.id);
		return code ? { ...code, inside: placed(piece.inside, codes) } : [];
	});
}

function translatedPieces(unit: Unit, read: ReadUnit | undefined): readonly Piece[] {
	if (!read?.target) return unit.target ?? (wordsIn(unit.source).trim() === '' ? unit.source : []);
	if (unit.target && isUntouched(unit, read.target)) return unit.target;
	const pieces = placed(read.target, knownCodes(unit));
	if (isAlike(pieces, unit.source)) return unit.source;
	return unit.id.startsWith('body.') ? fitting(unit.kind, pieces) : [wordsIn(pieces).trim()];
}

function changedFields(
	units: readonly Unit[],
	words: ReadonlyMap<string, readonly Piece[]>,
	{ collection, source, translation }: ExchangedPair,
): FieldText[] {
	const now = new Map(
		fieldWords(collection, (translation ?? source).data).map(({ name, text }) => [name, text]),
	);
	return fieldWords(collection, source.data).flatMap(({ name, path, isOwn }) => {
		const unit = units.find(({ id }) => id === `field.${name}`);
		const text = unit && wordsIn(words.get(unit.id) ?? []);
		return text === undefined || text === (now.get(name) ?? '') ? [] : [{ path, text, isOwn }];
	});
}
