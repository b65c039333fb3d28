import type { Document } from '#model/document.ts';
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

/** An indicator in one language. */
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
