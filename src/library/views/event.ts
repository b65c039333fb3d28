import type { Document } from '#model/document.ts';
import type { Site } from '../site.ts';
import { wordsOf } from '../words.ts';
import { between } from './interval.ts';
import { type DocumentLinkView, linksTo, versionIn } from './link.ts';

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

/** An event in one language. */
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
