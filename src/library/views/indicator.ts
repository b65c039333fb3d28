import type { DataOf } from '#model/collections.ts';
import type { Document } from '#model/document.ts';
import type { Shelf } from '../shelf.ts';
import type { Site } from '../site.ts';
import { wordsOf } from '../words.ts';
import { type DocumentLinkView, linksTo, versionIn } from './link.ts';

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

type Measure = Pick<
	DataOf<'indicators'>['values'][number],
	'value' | 'qualifier' | 'period' | 'source'
>;

/** The figures of an indicator, said in any language of the library: numbers need no translation. */
export function figuresOf(
	{ shelf }: Site,
	document: Document<'indicators'>,
	locale: string,
): FigureView[] {
	const { values, unit } = versionIn(document, document.original).data;
	return values.map((measure) => figure(shelf, measure, { unit, locale }));
}

/** An indicator in one of the languages it exists in. */
export function indicatorView(
	site: Site,
	document: Document<'indicators'>,
	locale: string,
): IndicatorView {
	const { shelf } = site;
	const { data } = versionIn(document, locale);
	const words = wordsOf(shelf, locale);
	const whole = data.values[0]?.value ?? 0;
	return {
		definition: data.definition,
		domain: data.domain && words.label('domains', data.domain),
		values: figuresOf(site, document, locale),
		parts: data.disaggregation.map((part) => {
			const unit = part.unit ?? data.unit;
			const share =
				unit === 'percent' ? part.value : whole > 0 ? (part.value / whole) * 100 : undefined;
			const said = figure(shelf, part, { unit, locale });
			return { key: part.key, label: part.label, share, ...said };
		}),
	};
}

function figure(
	shelf: Shelf,
	{ value, qualifier, period, source }: Measure,
	{ unit, locale }: { unit: string | undefined; locale: string },
): FigureView {
	const words = wordsOf(shelf, locale);
	return {
		text: words.t(`qualifier.${qualifier}`, {
			figure: unit === 'percent' ? words.t('percent', { value }) : words.number(value),
		}),
		value,
		unit: unit === undefined || unit === 'percent' ? undefined : words.label('units', unit),
		period: words.period(period),
		source: linksTo(shelf, [source], locale)[0],
	};
}
