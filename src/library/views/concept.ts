import { type Document, isOf } from '#model/document.ts';
import type { Site } from '../site.ts';
import { type DocumentLinkView, linksTo, versionIn } from './link.ts';

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

/** A glossary concept in one language, with its term in the others. */
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
