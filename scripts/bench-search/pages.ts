import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A section of a page, as engines without an index of their own kind read it. */
export interface Section {
	id: string;
	path: string;
	title: string;
	heading: string;
	text: string;
}

/** A document of a built library in one language. */
export interface BuiltPage {
	/** `collection/slug`. */
	path: string;
	url: string;
	html: string;
	title: string;
	sections: Section[];
}

interface Listed {
	collection: string;
	url: Record<string, string>;
	title: Record<string, string>;
}

/** The documents that a built library has in a language, but for its own pages. */
export function builtPages(dist: string, locale: string): BuiltPage[] {
	const { documents } = JSON.parse(readFileSync(join(dist, 'api/v1/documents.json'), 'utf8')) as {
		documents: Listed[];
	};
	return documents.flatMap(({ collection, url: urls, title: titles }) => {
		const [url, title] = [urls[locale], titles[locale]];
		if (!url || !title || collection === 'pages') return [];
		const html = readFileSync(join(dist, url, 'index.html'), 'utf8');
		const path = url.split('/').slice(-3, -1).join('/');
		return [{ path, url, html, title, sections: sectionsOf(html, path, title) }];
	});
}

/** The article cut at its headings of the second level. */
function sectionsOf(html: string, path: string, title: string): Section[] {
	const article = /<article data-pagefind-body[^>]*>([\s\S]*?)<\/article>/.exec(html)?.[1] ?? '';
	return article.split(/(?=<h2\b)/).map((part, index) => ({
		id: `${path}#${index}`,
		path,
		title,
		heading: plain(/^<h2\b[^>]*>([\s\S]*?)<\/h2>/.exec(part)?.[1] ?? ''),
		text: plain(part),
	}));
}

const plain = (html: string) =>
	html
		.replaceAll(/<(svg|nav|style)\b[\s\S]*?<\/\1>/g, ' ')
		.replaceAll(/<[^>]*>|&\w+;/g, ' ')
		.replaceAll(/\s+/g, ' ')
		.trim();
