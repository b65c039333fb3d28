/** A translation says what its original says: the same figures, lengths of time, citations, links and structure. */
import { describe, expect, test } from 'vitest';
import type { Document, Version } from '#model/document.ts';
import { citationsOf } from './citations.ts';
import { durationsOf } from './durations.ts';
import { type Exception, exceptions } from './exceptions.ts';
import { figuresOf } from './figures.ts';
import { plainText } from './plain-text.ts';
import { documents, drawnPassagesOf, locales, nameOf, passagesOf } from './starter.ts';

interface Reading {
	text: string;
	plain: string;
	locale: string;
}

/** Where links lead, and which images are shown; a drawing has a file for each language. */
const linksOf = ({ text, locale }: Reading) =>
	[...text.matchAll(/\]\(([^)\s]+)[^)]*\)/g)].map(([, target = '']) =>
		target.replace(`.${locale}.svg`, '.svg'),
	);

/** The marks that lines begin with: headings, items, rows, boxes. */
const structureOf = ({ text }: Reading) =>
	[...text.matchAll(/^ *(#+|[-*]|\d+\.|\||:::[a-z]*)(?=[ [\n]|$)/gm)].map(([, mark = '']) => mark);

const facts: Record<string, (reading: Reading) => string[]> = {
	figures: ({ plain, locale }) => figuresOf(plain, locale),
	durations: ({ plain, locale }) => durationsOf(plain, locale),
	citations: ({ plain, locale }) => citationsOf(plain, locale),
	links: linksOf,
	structure: structureOf,
};

/** What a version says at each place. */
const readings = new Map<Version, Map<string, Reading>>();
for (const document of documents) {
	for (const version of document.versions.values()) {
		const { locale } = version;
		const passages = [...passagesOf(document, version), ...drawnPassagesOf(document, version)];
		const places = passages.map(
			({ place, text }) => [place, { text, plain: plainText(text, locale), locale }] as const,
		);
		readings.set(version, new Map(places));
	}
}

interface Difference {
	at: string;
	locale: string;
	lacks: string[];
	adds: string[];
}

/** Where a translation states other facts of a kind than its original. */
function differences(document: Document, locale: string, kind: string): Difference[] {
	const version = document.versions.get(locale);
	const original = document.versions.get(document.original);
	if (!version || !original || version === original) return [];
	const [ours, theirs] = [readings.get(version), readings.get(original)];
	const factsIn = (reading: Reading | undefined) => (reading && facts[kind]?.(reading)) ?? [];
	const found = [...new Set([...(ours?.keys() ?? []), ...(theirs?.keys() ?? [])])].map((place) => {
		const [is, was] = [factsIn(ours?.get(place)), factsIn(theirs?.get(place))];
		const at = `${nameOf(document)} ${place}`;
		return { at, locale, lacks: without(was, is), adds: without(is, was) };
	});
	return found.filter(kind === 'durations' ? hasOtherUnit : isOther);
}

/** The first list without the members of the second, each taken once. */
function without(list: readonly string[], other: readonly string[]): string[] {
	const rest = [...other];
	return list.filter((one) => {
		const index = rest.indexOf(one);
		if (index !== -1) rest.splice(index, 1);
		return index === -1;
	});
}

const isOther = ({ lacks, adds }: Difference) => lacks.length + adds.length > 0;

/** The same number counts other units; languages may name a unit once for two numbers, or not at all (ages). */
const hasOtherUnit = ({ lacks, adds }: Difference) =>
	lacks.some((one) => adds.some((other) => one.split(' ')[0] === other.split(' ')[0]));

const allows = (exception: Exception, { at, locale, lacks, adds }: Difference) =>
	at.startsWith(exception.at) &&
	exception.locales.includes(locale) &&
	[...lacks, ...adds].every((fact) => exception.facts.includes(fact));

const said = ({ at, locale, lacks, adds }: Difference) =>
	`${locale} ${at}: lacks [${lacks.join(', ')}], adds [${adds.join(', ')}]`;

describe.each(Object.keys(facts))('%s', (kind) => {
	test.each(locales)('are those of the original in %s', (locale) => {
		const found = documents.flatMap((document) => differences(document, locale, kind));
		const wrong = found.filter((one) => !exceptions.some((exception) => allows(exception, one)));
		expect(wrong.map(said)).toEqual([]);
	});
});

test('makes no exception for what is the same', () => {
	const found = Object.keys(facts).flatMap((kind) =>
		documents.flatMap((document) =>
			locales.flatMap((locale) => differences(document, locale, kind)),
		),
	);
	const idle = exceptions.flatMap((exception) =>
		exception.locales
			.filter((locale) => !found.some((one) => one.locale === locale && allows(exception, one)))
			.map((locale) => `${locale} ${exception.at}`),
	);
	expect(idle).toEqual([]);
});

test('draws in every language of a document what it draws in one', () => {
	const lacking = documents.flatMap((document) => {
		const drawn = [...document.versions.values()].map((version) => ({
			locale: version.locale,
			names: drawnPassagesOf(document, version).map(({ place }) => place),
		}));
		const all = new Set(drawn.flatMap(({ names }) => names));
		return drawn.flatMap(({ locale, names }) =>
			without([...all], names).map((name) => `${locale} ${nameOf(document)} ${name}`),
		);
	});
	expect(lacking).toEqual([]);
});
