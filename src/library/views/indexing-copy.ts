import type { CollectionName } from '#model/collections.ts';
import type { Document } from '#model/document.ts';
import { fold, indexed, wordsIn } from '#search/fold.ts';
import { root } from '#search/roots.ts';
import { facetCodes } from '../facet-codes.ts';
import { keywords } from '../search-lists.ts';
import type { Shelf } from '../shelf.ts';
import { wordsOf } from '../words.ts';
import { kindLabel, versionIn } from './link.ts';

/** What a document weighs beside others that hold the same words: what one acts on first, where it came from last. */
const weights: Readonly<Partial<Record<CollectionName, number>>> = {
	procedures: 1.3,
	practices: 1.15,
	training: 1.1,
	organisations: 0.8,
	indicators: 0.8,
};

/** A page for the index, and the words that stand in it. */
export interface IndexingCopy {
	html: string;
	/** Each form once, in small letters. */
	words: ReadonlySet<string>;
}

/**
 * The page of a document as the search engine reads it: its article alone, with straight apostrophes and plain
 * ligatures (the engine splits only on ASCII punctuation), other words for the same thing as metadata, and
 * language-neutral codes as filters.
 */
export function indexingCopy(
	shelf: Shelf,
	document: Document,
	{ locale, html }: { locale: string; html: string },
): IndexingCopy {
	const { title, summary, reviewed } = versionIn(document, locale).data;
	const { t, locale: spoken } = wordsOf(shelf, locale);
	const article = /<article data-pagefind-body[^>]*>([\s\S]*?)<\/article>/.exec(html)?.[1] ?? '';
	const body = indexed(bare(article));
	const words = new Set(
		wordsIn(`${title} ${summary} ${body.replaceAll(/<[^>]*>|&\w+;/g, ' ')}`.toLowerCase()),
	);
	const filters = Object.entries(facetCodes(shelf, document)).flatMap(([facet, codes]) =>
		codes.map((code) => [facet, code] as const),
	);
	const other = [...keywords(shelf, document, locale), ...stems(words, spoken.lang)];
	const meta = (name: string, value: string | undefined) =>
		value ? `<meta data-pagefind-meta="${name}[content]" content="${attribute(value)}">` : '';
	return {
		words,
		html: [
			`<html lang="${spoken.lang}"><head><title>${attribute(title)}</title>`,
			meta('title', indexed(title)),
			meta('kind', kindLabel(document, t)),
			meta('summary', indexed(summary)),
			meta('keywords', indexed(other.join(', '))),
			meta('reviewed', reviewed),
			...filters.map(
				([name, value]) => `<meta data-pagefind-filter="${name}[content]" content="${value}">`,
			),
			`</head><body><main data-pagefind-body data-pagefind-weight="${weightOf(document)}">`,
			`<h1>${attribute(indexed(title))}</h1><p>${attribute(indexed(summary))}</p>`,
			body,
			'</main></body></html>',
		].join(''),
	};
}

function weightOf(document: Document): number {
	const { status } = versionIn(document, document.original).data;
	const isOld = status === 'withdrawn' || status === 'superseded';
	return (weights[document.collection] ?? 1) * (isOld ? 0.5 : 1);
}

/** Arabic joins small words to others, which the engine does not part: what is left without them is found too. */
function stems(words: ReadonlySet<string>, lang: string): string[] {
	if (!lang.startsWith('ar')) return [];
	const plain = new Set([...words].map(fold));
	return [...new Set([...plain].map((word) => root(word, lang)))].filter(
		(stem) => !plain.has(stem),
	);
}

/** The article without what repeats it (the drawing of the steps) or belongs to the page (menus, links' addresses). */
const bare = (html: string) =>
	html
		.replaceAll(/<(svg|nav|style)\b[\s\S]*?<\/\1>/g, '')
		.replaceAll(/<details class="contents"[\s\S]*?<\/details>/g, '')
		.replaceAll(/<(\w+)(?:\s[^>]*?(\sid="[^"]*"))?[^>]*>/g, '<$1$2>');

const attribute = (text: string) =>
	text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
