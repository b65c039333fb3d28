import type { CollectionName } from '#model/collections.ts';
import type { TranslationSource } from '#model/translation.ts';
import type { WrittenText } from '../written-text.ts';
import { type BodyPart, bodyParts } from './body-parts.ts';
import { counterparts } from './counterparts.ts';
import { fieldWords } from './field-words.ts';
import { matchedCodes } from './matched-codes.ts';
import { isAlike, type Piece, wordsIn } from './pieces.ts';

/** A text in one language: its fields and its body. */
export interface ExchangedText {
	data: unknown;
	body: string;
	format: 'md' | 'mdx';
}

/** What a document's translation into one language is worked on with. */
export interface ExchangedPair {
	collection: CollectionName;
	/** All fields, with what the source itself leaves to the original. */
	source: ExchangedText;
	/** The translation as its file has it. */
	translation: ExchangedText | undefined;
	isCurrent: boolean;
	/** How far the translation can be trusted. */
	standing: TranslationSource['state'];
	/** The source when it was translated, if the history has it. */
	before: WrittenText | undefined;
}

/** How far the translation of a unit is, in XLIFF's words. */
export type UnitState = 'initial' | 'translated' | 'reviewed';

/** What a translator works on at a time. */
export interface Unit {
	/** `field.steps.alert.how`, or `body.3`: the third part of the body. */
	id: string;
	kind: string;
	source: readonly Piece[];
	/** The translation, if there is one. */
	target: readonly Piece[] | undefined;
	/** `initial` when nobody stands behind the translation of what the source says today. */
	state: UnitState;
	/** True for words that a language may do without, such as synonyms. */
	isOptional: boolean;
	/** What the source said when it was translated, if it was something else. */
	before: string | undefined;
}

/** The units of a document, and what the translation says that answers to none of them. */
export interface Exchange {
	units: Unit[];
	left: BodyPart[];
}

/** The units to translate a document; nothing when one of its bodies can't be read. */
export function exchange(pair: ExchangedPair): Exchange | undefined {
	const body = bodyUnits(pair);
	if (!body) return undefined;
	const units = [...fieldUnits(pair), ...body.units];
	const isDraft = units.every(({ source, target }) => !target || isAlike(source, target));
	if (!isDraft || pair.isCurrent) return { units, left: body.left };
	const open = { target: undefined, state: 'initial' } as const;
	return { units: units.map((unit) => ({ ...unit, ...open })), left: body.left };
}

function fieldUnits(pair: ExchangedPair): Unit[] {
	const { collection, source, translation, isCurrent, before } = pair;
	const textsOf = (data: unknown) =>
		new Map(fieldWords(collection, data).map(({ name, text }) => [name, text]));
	const targets = textsOf(translation?.data);
	const former = textsOf(before?.data);
	return fieldWords(collection, source.data).map(({ name, text, isOwn }) => {
		const target = targets.get(name) ?? (isOwn && translation ? '' : undefined);
		const was = before && (former.get(name) ?? '');
		return {
			id: `field.${name}`,
			kind: name,
			source: [text],
			target: target === undefined ? undefined : [target].filter(Boolean),
			state: stateOf(pair, target !== undefined && (isCurrent || was === text)),
			isOptional: isOwn,
			before: !isCurrent && was && was !== text ? was : undefined,
		};
	});
}

function bodyUnits(pair: ExchangedPair): Exchange | undefined {
	const { source, translation, isCurrent, before } = pair;
	const parts = bodyParts(source.body, source.format);
	const targets = translation ? bodyParts(translation.body, translation.format) : [];
	if (!parts || !targets) return undefined;
	const old = before && bodyParts(before.body, source.format);
	const former = old ? counterparts(parts, old, ({ pieces }) => wordsIn(pieces)) : [];
	const answers = old
		? throughFormer(parts, { old, former, targets })
		: counterparts(parts, targets);
	const units = parts.map(({ kind, pieces }, index): Unit => {
		const answer = answers[index];
		const was = former[index]?.pieces;
		const isSame = was !== undefined && isAlike(was, pieces);
		return {
			id: `body.${index + 1}`,
			kind,
			source: pieces,
			target: answer && matchedCodes(pieces, answer.pieces),
			state: stateOf(pair, answer !== undefined && (isCurrent || isSame)),
			isOptional: false,
			before: isCurrent || isSame || !was ? undefined : wordsIn(was),
		};
	});
	return { units, left: targets.filter((part) => !answers.includes(part)) };
}

/** What a machine said and nobody has read is not yet translated. */
function stateOf({ standing }: ExchangedPair, isSaid: boolean): UnitState {
	if (!isSaid || standing === 'machine') return 'initial';
	return standing === 'reviewed' ? 'reviewed' : 'translated';
}

/** What a translation answers to today, when it answers to what the source was part by part. */
function throughFormer(
	parts: readonly BodyPart[],
	{
		old,
		former,
		targets,
	}: {
		old: readonly BodyPart[];
		former: readonly (BodyPart | undefined)[];
		targets: readonly BodyPart[];
	},
): (BodyPart | undefined)[] {
	const direct = counterparts(old, targets);
	return parts.map((_, index) => {
		const was = former[index];
		return was && direct[old.indexOf(was)];
	});
}
