import { type Document, isOf } from '#model/document.ts';
import { type Stage, stages } from '#model/experiment.ts';
import type { Site } from '../site.ts';
import { wordsOf } from '../words.ts';
import { type DocumentLinkView, documentLink, linksTo, versionIn } from './link.ts';

/** What an experiment's page shows: the path, and where on it the experiment stands. */
export interface ExperimentView {
	stages: { code: Stage; label: string; state: 'done' | 'here' | 'ahead' }[];
	question: string;
	hypothesis: string | undefined;
	partners: DocumentLinkView[];
	place: string | undefined;
	period: string | undefined;
	signals: {
		key: string;
		label: string;
		baseline: string | undefined;
		result: string | undefined;
		source: DocumentLinkView | undefined;
	}[];
	decision: string | undefined;
	learnt: string[];
	practices: DocumentLinkView[];
}

export function experimentView(
	{ shelf }: Site,
	document: Document<'experiments'>,
	locale: string,
): ExperimentView {
	const { data } = versionIn(document, locale);
	const words = wordsOf(shelf, locale);
	const here = stages.indexOf(data.stage);
	return {
		stages: stages.map((code, index) => ({
			code,
			label: words.t(`stage.${code}`),
			state: index < here ? 'done' : index === here ? 'here' : 'ahead',
		})),
		question: data.question,
		hypothesis: data.hypothesis,
		partners: linksTo(shelf, data.partners, locale),
		place: data.place,
		period: data.period && words.period(between(data.period)),
		signals: data.signals.map(({ key, label, baseline, result, source }) => ({
			key,
			label,
			baseline,
			result,
			source: linksTo(shelf, source ? [source] : [], locale)[0],
		})),
		decision: data.decision,
		learnt: data.learnt,
		practices: linksTo(shelf, data.resultingPractices, locale),
	};
}

/** What an event's page shows: its dates, its call and its agenda. */
export interface EventView {
	kind: string;
	dates: string;
	starts: string | undefined;
	ends: string | undefined;
	days: string | undefined;
	place: string | undefined;
	isOnline: boolean;
	organisers: DocumentLinkView[];
	call:
		| {
				opens: string | undefined;
				closes: string | undefined;
				criteria: string[];
				places: { key: string; group: string; count: string }[];
				total: string | undefined;
				url: string | undefined;
		  }
		| undefined;
	agenda: {
		key: string;
		title: string;
		day: string | undefined;
		minutes: string | undefined;
		description: string | undefined;
		module: DocumentLinkView | undefined;
	}[];
	method: string | undefined;
	outputs: string[];
}

export function eventView(
	{ shelf }: Site,
	document: Document<'events'>,
	locale: string,
): EventView {
	const { data } = versionIn(document, locale);
	const words = wordsOf(shelf, locale);
	const { call, starts, ends } = data;
	const places = call?.places ?? [];
	return {
		kind: words.label('event-kinds', data.kind),
		dates: starts ? words.period(between({ starts, ends })) : words.t('event.datesUnknown'),
		starts,
		ends,
		days: data.days ? words.t('days', { count: data.days }) : undefined,
		place: data.place,
		isOnline: data.online,
		organisers: linksTo(shelf, data.organisers, locale),
		call: call && {
			opens: call.opens && words.date(call.opens),
			closes: call.closes && words.date(call.closes),
			criteria: call.criteria,
			places: places.map(({ key, group, count }) => ({ key, group, count: words.number(count) })),
			total:
				places.length > 0
					? words.number(places.reduce((sum, { count }) => sum + count, 0))
					: undefined,
			url: call.url,
		},
		agenda: data.agenda.map((session) => ({
			key: session.key,
			title: session.title,
			day: session.day ? words.t('event.day', { day: session.day }) : undefined,
			minutes: session.minutes ? words.minutes(session.minutes) : undefined,
			description: session.description,
			module: linksTo(shelf, session.module ? [session.module] : [], locale)[0],
		})),
		method: data.method,
		outputs: data.outputs,
	};
}

/** What an organisation's page shows, with what it takes part in. */
export interface OrganisationView {
	kind: string;
	country: string;
	countryCode: string;
	town: string | undefined;
	site: string | undefined;
}

export function organisationView(
	{ shelf }: Site,
	document: Document<'organisations'>,
	locale: string,
): OrganisationView {
	const { data } = versionIn(document, locale);
	const words = wordsOf(shelf, locale);
	return {
		kind: words.label('organisation-kinds', data.kind),
		country: words.country(data.country),
		countryCode: data.country,
		town: data.town,
		site: data.site,
	};
}

/** What a programme's page shows. */
export interface ProgrammeView {
	period: string;
	partOf: DocumentLinkView | undefined;
	code: string | undefined;
	site: string | undefined;
	funders: string[];
	partners: DocumentLinkView[];
	workPackages: { key: string; title: string; description: string | undefined }[];
	/** Its published figures. */
	results: { link: DocumentLinkView; figure: FigureView }[];
}

export function programmeView(
	site: Site,
	document: Document<'programmes'>,
	locale: string,
): ProgrammeView {
	const { shelf } = site;
	const { data } = versionIn(document, locale);
	const words = wordsOf(shelf, locale);
	return {
		period: words.period(between(data)),
		partOf: linksTo(shelf, data.partOf ? [data.partOf] : [], locale)[0],
		code: data.code,
		site: data.site,
		funders: data.funders,
		partners: linksTo(shelf, data.partners, locale),
		workPackages: data.workPackages.map(({ key, title, description }) => ({
			key,
			title,
			description,
		})),
		results: data.results.flatMap((id) => {
			const indicator = shelf.documents.get(id);
			if (!indicator || !isOf(indicator, 'indicators')) return [];
			const figure = indicatorView(site, indicator, locale).values[0];
			return figure ? [{ link: documentLink(shelf, indicator, locale), figure }] : [];
		}),
	};
}

/** A figure with all that it takes to quote it. */
export interface FigureView {
	/** The figure as its source means it: “more than 400,000”. */
	text: string;
	value: number;
	unit: string | undefined;
	period: string;
	source: DocumentLinkView | undefined;
}

/** What an indicator's page shows. */
export interface IndicatorView {
	definition: string;
	domain: string | undefined;
	values: FigureView[];
	parts: (FigureView & { key: string; label: string; share: number | undefined })[];
}

export function indicatorView(
	{ shelf }: Site,
	document: Document<'indicators'>,
	locale: string,
): IndicatorView {
	const { data } = versionIn(document, locale);
	const words = wordsOf(shelf, locale);
	type Measure = (typeof data.values)[number];
	const figure = (
		{ value, qualifier, period: iso, source }: Measure,
		unit: string | undefined,
	): FigureView => ({
		text: words.t(`qualifier.${qualifier}`, {
			figure: unit === 'percent' ? words.t('percent', { value }) : words.number(value),
		}),
		value,
		unit: unit === undefined || unit === 'percent' ? undefined : words.label('units', unit),
		period: words.period(iso),
		source: linksTo(shelf, [source], locale)[0],
	});
	const whole = data.values[0]?.value ?? 0;
	return {
		definition: data.definition,
		domain: data.domain && words.label('domains', data.domain),
		values: data.values.map((measure) => figure(measure, data.unit)),
		parts: data.disaggregation.map((part) => {
			const unit = part.unit ?? data.unit;
			const share =
				unit === 'percent' ? part.value : whole > 0 ? (part.value / whole) * 100 : undefined;
			return { key: part.key, label: part.label, share, ...figure(part, unit) };
		}),
	};
}

/** What a concept's page shows. */
export interface ConceptView {
	definition: string;
	acronyms: string[];
	synonyms: string[];
	avoid: { term: string; reason: string | undefined }[];
	broader: DocumentLinkView[];
	narrower: DocumentLinkView[];
	/** The preferred term in the other languages. */
	terms: { lang: string; dir: 'ltr' | 'rtl'; language: string; term: string }[];
}

export function conceptView(
	{ shelf }: Site,
	document: Document<'glossary'>,
	locale: string,
): ConceptView {
	const { data } = versionIn(document, locale);
	const concepts = [...shelf.documents.values()].filter((one) => isOf(one, 'glossary'));
	const narrower = concepts
		.filter((one) => versionIn(one, one.original).data.broader.includes(document.id))
		.map(({ id }) => id);
	return {
		definition: data.definition ?? data.summary,
		acronyms: data.acronyms,
		synonyms: data.synonyms,
		avoid: data.avoid.map(({ term, reason }) => ({ term, reason })),
		broader: linksTo(shelf, data.broader, locale),
		narrower: linksTo(shelf, [...new Set([...data.narrower, ...narrower])], locale),
		terms: [...document.versions.values()].flatMap((version) => {
			const language = shelf.locales.get(version.locale);
			if (!language || version.locale === locale) return [];
			return [
				{
					lang: language.lang,
					dir: language.dir,
					language: language.label,
					term: version.data.title,
				},
			];
		}),
	};
}

/** Two dates as an ISO 8601 interval; the first alone when there is no other. */
const between = ({ starts, ends }: { starts: string; ends?: string | undefined }): string =>
	ends === undefined ? starts : `${starts}/${ends}`;
