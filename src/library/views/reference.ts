import type { Document } from '#model/document.ts';
import { nameOfLanguage } from '../locale.ts';
import type { Site } from '../site.ts';
import { wordsOf } from '../words.ts';
import { versionIn } from './link.ts';

/** What a reference's page shows beyond what every document has. */
export interface ReferenceView {
	kind: string;
	authors: string[];
	publisher: string | undefined;
	year: string;
	identifiers: { label: string; value: string }[];
	url: string | undefined;
	languages: string[];
	abstract: string | undefined;
	citation: string;
}

/** A reference in one language, with how to cite it. */
export function referenceView(
	{ shelf }: Site,
	document: Document<'references'>,
	locale: string,
): ReferenceView {
	const { data } = versionIn(document, locale);
	const words = wordsOf(shelf, locale);
	return {
		kind: words.label('reference-kinds', data.kind),
		authors: data.authors,
		publisher: data.publisher,
		year: String(data.year),
		identifiers: data.identifiers.map(({ scheme, value }) => ({
			label: words.t(`identifier.${scheme}`),
			value,
		})),
		url: data.url,
		languages: data.languages.map((lang) => nameOfLanguage(lang, words.locale.lang)),
		abstract: data.abstract,
		citation: data.citation ?? citationOf(data),
	};
}

interface Citable {
	authors: string[];
	year: number;
	title: string;
	publisher?: string | undefined;
	identifiers: { value: string }[];
	url?: string | undefined;
}

/** A citation in the order of APA 7: who, when, what, where. */
export function citationOf({ authors, year, title, publisher, identifiers, url }: Citable): string {
	const who = authors.length > 0 ? authors.join(', ') : publisher;
	const name = [title, ...identifiers.map(({ value }) => `(${value})`)].join(' ');
	const parts = [...(who ? [`${who} (${year})`] : []), who ? name : `${name} (${year})`];
	if (publisher && publisher !== who) parts.push(publisher);
	return `${parts.join('. ')}.${url ? ` ${url}` : ''}`;
}
