/** Structured data: what search engines and other libraries are told of each document. */
import { describe, expect, test } from 'vitest';
import type { CollectionName } from '#model/collections.ts';
import type { Document } from '#model/document.ts';
import { documentPath } from '#model/address.ts';
import { broken, jsonLdOf, type Page, pageAt, siteOf } from './site.ts';

/** What schema.org or those who read it ask of each collection, in the form that a value must have. */
const wanted: Record<CollectionName, { type: string; has: readonly string[] }> = {
	practices: { type: 'Article', has: ['inLanguage', 'license', 'creativeWorkStatus'] },
	procedures: { type: 'HowTo', has: ['inLanguage', 'license', 'step'] },
	training: { type: 'LearningResource', has: ['inLanguage', 'license', 'learningResourceType'] },
	references: { type: 'CreativeWork', has: ['datePublished'] },
	experiments: { type: 'Article', has: ['inLanguage', 'license'] },
	events: { type: 'Event', has: ['startDate', 'organizer'] },
	organisations: { type: 'Organization', has: ['location'] },
	programmes: { type: 'Article', has: ['inLanguage', 'license'] },
	indicators: { type: 'Dataset', has: ['license', 'variableMeasured', 'temporalCoverage'] },
	glossary: { type: 'DefinedTerm', has: ['inDefinedTermSet'] },
	pages: { type: 'WebPage', has: ['inLanguage'] },
};

describe.each(['real', 'full'] as const)('%s', (name) => {
	const site = siteOf(name);
	const documents = [...site.shelf.documents.values()];

	test('describes each document as what it is, with what its type requires', () => {
		const problems = broken(pagesOf(documents), (page) => {
			const document = documentAt(page.path);
			const data = jsonLdOf(page);
			if (!document || !data) return 'has no data';
			const { type, has } = wantedOf(document);
			const lacking = [...has, '@id', 'url', 'name', 'description'].filter((key) =>
				isEmpty(data[key]),
			);
			const isType = data['@type'] === type && data['@context'] === 'https://schema.org';
			return [...(isType ? [] : [`is a ${String(data['@type'])}`]), ...lacking];
		});
		expect(problems).toEqual([]);
	});

	test('writes dates and durations in ISO 8601, and languages in BCP 47', () => {
		const problems = broken(pagesOf(documents), (page) => {
			const data = jsonLdOf(page) ?? {};
			const { inLanguage, timeRequired } = data;
			const dates = ['dateModified', 'datePublished', 'startDate', 'endDate'].map(
				(key) => data[key],
			);
			const isDated = dates.every(
				(date) => date === undefined || /^\d{4}(-\d\d){0,2}$/.test(String(date)),
			);
			const isTimed = timeRequired === undefined || /^PT\d+M$/.test(String(timeRequired));
			const lang = site.shelf.locales.get(page.locale ?? '')?.lang;
			return isDated && isTimed && (inLanguage ?? lang) === lang ? [] : JSON.stringify(data);
		});
		expect(problems).toEqual([]);
	});

	test('names each document by an id that never changes, the same in every language', () => {
		for (const { id, versions, collection, slug } of documents) {
			if (slug === 'home') continue;
			const ids = [...versions.keys()].map(
				(locale) => jsonLdOf(pageAt(site, documentPath(locale, collection, slug)))?.['@id'],
			);
			expect(new Set(ids)).toEqual(new Set([permanent(id)]));
		}
	});

	function permanent(id: string): string {
		const { site: origin, base } = site.shelf.config;
		return `${origin}${base}d/${id}/`;
	}

	function pagesOf(all: readonly Document[]): Page[] {
		return all
			.filter(({ slug }) => slug !== 'home')
			.flatMap(({ versions, collection, slug }) =>
				[...versions.keys()].map((locale) => pageAt(site, documentPath(locale, collection, slug))),
			);
	}

	function documentAt(path: string): Document | undefined {
		const [, locale = ''] = path.split('/');
		return documents.find(
			({ collection, slug }) => documentPath(locale, collection, slug) === path,
		);
	}
});

test('lists the steps of a procedure in order, each with its words and its own address', () => {
	const data = jsonLdOf(pageAt(siteOf('full'), '/en/procedures/ring-the-bell/'));
	const url = 'https://river.example.org/en/procedures/ring-the-bell/';
	expect(data?.['step']).toMatchObject([
		{ '@type': 'HowToStep', position: 1, name: 'Look at the mark', url: `${url}#look` },
		{ position: 2, name: 'Ring', text: 'Ring three times.', url: `${url}#ring` },
		{ position: 3, name: 'Fisher and River guard', url: `${url}#wait` },
	]);
});

test('says how long a module takes and what it teaches, and of which modules a pathway is made', () => {
	const site = siteOf('full');
	expect(jsonLdOf(pageAt(site, '/en/training/read-the-water/'))).toMatchObject({
		timeRequired: 'PT75M',
		teaches: ['Name the currents', 'Find the channel', 'Wait for the others'],
		educationalLevel: 'First steps',
	});
	expect(jsonLdOf(pageAt(site, '/en/training/first-season/'))).toMatchObject({
		timeRequired: 'PT75M',
		hasPart: [{ '@type': 'LearningResource', name: 'Read the water' }],
	});
});

test('gives an event its days and its place, and a figure its period', () => {
	const site = siteOf('full');
	expect(jsonLdOf(pageAt(site, '/en/events/spring-regatta/'))).toMatchObject({
		startDate: '2024-03-02',
		endDate: '2024-03-04',
		location: { '@type': 'Place', name: 'The harbour' },
		organizer: [{ '@type': 'Organization', name: 'The Crew' }],
	});
	expect(jsonLdOf(pageAt(site, '/en/indicators/boats-afloat/'))).toMatchObject({
		variableMeasured: [{ '@type': 'PropertyValue', value: 1200 }],
		temporalCoverage: '2020/2024',
	});
});

/** An event whose dates nobody knows is no `Event`: that type requires one. */
function wantedOf(document: Document): { type: string; has: readonly string[] } {
	const data = document.versions.get(document.original)?.data;
	const isDateless = data && 'datesUnknown' in data && data.datesUnknown;
	return isDateless ? { type: 'Article', has: [] } : wanted[document.collection];
}

const isEmpty = (value: unknown) =>
	value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
