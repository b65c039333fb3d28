import { type Document, isOf } from '#model/document.ts';
import type { Site } from '../site.ts';
import { wordsOf } from '../words.ts';
import { type FigureView, figuresOf } from './indicator.ts';
import { between } from './interval.ts';
import { type DocumentLinkView, documentLink, linksTo, versionIn } from './link.ts';

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

/** A programme in one language, with its published figures. */
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
			const figure = figuresOf(site, indicator, locale)[0];
			return figure ? [{ link: documentLink(shelf, indicator, locale), figure }] : [];
		}),
	};
}
