import type { Document } from '#model/document.ts';
import type { Shelf } from '../shelf.ts';
import { wordsOf } from '../words.ts';
import { kindLabel, versionIn } from './link.ts';

/**
 * The page of a document as the search engine reads it: its article alone, with straight apostrophes and plain
 * ligatures (the engine splits only on ASCII punctuation), its title and kind as metadata, and language-neutral
 * codes as filters.
 */
export function indexingCopy(
	shelf: Shelf,
	document: Document,
	{ locale, html }: { locale: string; html: string },
): string {
	const { title, summary, themes } = versionIn(document, locale).data;
	const { t, locale: spoken } = wordsOf(shelf, locale);
	const article = /<article data-pagefind-body[^>]*>([\s\S]*?)<\/article>/.exec(html)?.[1] ?? '';
	const filters = [['type', document.collection], ...themes.map((code) => ['theme', code])];
	const meta = (name: string, value: string) =>
		`<meta data-pagefind-meta="${name}[content]" content="${attribute(value)}">`;
	return [
		`<html lang="${spoken.lang}"><head><title>${attribute(title)}</title>`,
		meta('title', plain(title)),
		meta('kind', kindLabel(document, t)),
		meta('summary', plain(summary)),
		...filters.map(
			([name, value]) => `<meta data-pagefind-filter="${name}[content]" content="${value}">`,
		),
		`</head><body><main data-pagefind-body><h1>${attribute(plain(title))}</h1><p>${attribute(plain(summary))}</p>`,
		plain(bare(article)),
		'</main></body></html>',
	].join('');
}

/** The article without what repeats it (the drawing of the steps) or belongs to the page (menus, links' addresses). */
const bare = (html: string) =>
	html
		.replaceAll(/<(svg|nav|style)\b[\s\S]*?<\/\1>/g, '')
		.replaceAll(/<details class="contents"[\s\S]*?<\/details>/g, '')
		.replaceAll(/<(\w+)(?:\s[^>]*?(\sid="[^"]*"))?[^>]*>/g, '<$1$2>');

const plain = (text: string) =>
	text.replaceAll('’', "'").replaceAll('œ', 'oe').replaceAll('Œ', 'Oe').replaceAll('æ', 'ae');

const attribute = (text: string) =>
	text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
