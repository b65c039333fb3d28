import { permanentPath, withBase } from '#model/address.ts';
import { shelves } from '#model/collections.ts';
import { type Document, isOf } from '#model/document.ts';
import type { Site } from './site.ts';
import { chromeView } from './views/chrome.ts';
import { linksTo, versionIn } from './views/link.ts';
import { citationOf } from './views/reference.ts';
import { wordsOf } from './words.ts';

/** What is cited: a document of the library, or the instrument that a reference describes. */
export interface Cited {
	/** The permanent id, which is the key of the entry. */
	id: string;
	title: string;
	/** Persons or bodies, as they are named. */
	authors: string[];
	publisher: string;
	/** The year, or the day as far as it is known (ISO 8601); nothing without history. */
	date: string | undefined;
	url: string;
	lang: string;
	/** A DOI, an ISBN, an ISSN. */
	identifiers: { scheme: string; value: string }[];
}

/** A citation in the forms in which people and programs keep it. */
export interface CitationView {
	plain: string;
	bibtex: string;
	ris: string;
	/** CSL-JSON, which Zotero and pandoc read. */
	csl: string;
}

/** Tell whether people cite a document: a text of the library, or an experiment. */
export const isCited = ({ collection }: Document): boolean =>
	collection === 'experiments' || (shelves as readonly string[]).includes(collection);

/** Who made a document and where it is for good; for a reference, the instrument itself. */
export function citedIn(site: Site, document: Document, locale: string): Cited {
	const { shelf, updated } = site;
	const version = versionIn(document, locale);
	const { data } = version;
	const { siteName, lang } = chromeView(shelf, locale);
	const { site: origin, base } = shelf.config;
	const url = new URL(withBase(base, permanentPath(document.id)), origin).href;
	const common = { id: document.id, title: data.title, lang };
	if (isOf(document, 'references')) {
		const {
			authors,
			publisher,
			year,
			identifiers,
			url: official,
		} = versionIn(document, locale).data;
		const known = { authors, publisher: publisher ?? '', identifiers };
		return { ...common, ...known, date: String(year), url: official ?? url };
	}
	const named = data.contributors.flatMap(({ name, organisation }) => {
		if (name) return [name];
		return linksTo(shelf, organisation ? [organisation] : [], locale).map(({ text }) => text);
	});
	const authors = named.length > 0 ? [...new Set(named)] : [siteName];
	const date = updated.get(version.file) ?? data.reviewed;
	return { ...common, authors, publisher: siteName, date, url, identifiers: [] };
}

/** How to cite a document in one language. */
export function citationView(site: Site, document: Document, locale: string): CitationView {
	const cited = citedIn(site, document, locale);
	return { plain: plain(cited), bibtex: bibtex(cited), ris: ris(cited), csl: csl(cited) };

	function plain({ authors, publisher, title, url, date }: Cited): string {
		if (isOf(document, 'references')) {
			const { data } = versionIn(document, locale);
			return data.citation ?? citationOf(data);
		}
		const { date: inWords } = wordsOf(site.shelf, locale);
		const who = authors.join(', ');
		const when = date ? ` (${inWords(date)})` : '';
		const where = who === publisher ? '' : ` ${publisher}.`;
		return `${who}${when}. ${title}.${where} ${url}`;
	}
}

function bibtex({ id, authors, title, publisher, date, url, lang, identifiers }: Cited): string {
	const fields: [string, string | undefined][] = [
		// A second pair of braces keeps the name of a body in one piece.
		['author', authors.map((name) => `{${forTex(name)}}`).join(' and ')],
		['title', `{${forTex(title)}}`],
		['publisher', forTex(publisher)],
		['year', date?.slice(0, 4)],
		['month', date && date.length > 4 ? String(Number(date.slice(5, 7))) : undefined],
		['url', url],
		['langid', lang],
		...identifiers.map(({ scheme, value }): [string, string] => [
			['doi', 'isbn', 'issn'].includes(scheme) ? scheme : 'number',
			forTex(value),
		]),
	];
	const given = fields.filter(([, value]) => value !== undefined && value !== '');
	return `@misc{${id},\n${given.map(([name, value]) => `  ${name} = {${value ?? ''}}`).join(',\n')}\n}`;
}

const signs: Readonly<Record<string, string>> = {
	'\\': '\\textbackslash{}',
	'~': '\\textasciitilde{}',
	'^': '\\textasciicircum{}',
};

const forTex = (text: string): string =>
	text.replaceAll(/[\\~^&%$#_{}]/g, (sign) => signs[sign] ?? `\\${sign}`);

function ris({ id, authors, title, publisher, date, url, lang, identifiers }: Cited): string {
	const tags = { doi: 'DO', isbn: 'SN', issn: 'SN' } as Readonly<Record<string, string>>;
	const [year = '', month = '', day = ''] = date?.split('-') ?? [];
	const lines: [string, string][] = [
		['TY', 'GEN'],
		['ID', id],
		...authors.map((name): [string, string] => ['AU', name]),
		['TI', title],
		['PB', publisher],
		['PY', year],
		['DA', month === '' ? '' : `${year}/${month}/${day}/`],
		['UR', url],
		['LA', lang],
		...identifiers.map(({ scheme, value }): [string, string] => [tags[scheme] ?? 'M1', value]),
	];
	const given = lines.filter(([, value]) => value !== '').map((pair) => pair.join('  - '));
	return [...given, 'ER  - '].join('\n');
}

function csl({ id, authors, title, publisher, date, url, lang, identifiers }: Cited): string {
	const tags = { doi: 'DOI', isbn: 'ISBN', issn: 'ISSN' } as Readonly<Record<string, string>>;
	const item = {
		id,
		type: 'document',
		title,
		author: authors.map((literal) => ({ literal })),
		...(publisher ? { publisher } : {}),
		...(date ? { issued: { 'date-parts': [date.split('-').map(Number)] } } : {}),
		URL: url,
		language: lang,
		...Object.fromEntries(
			identifiers.map(({ scheme, value }) => [tags[scheme] ?? 'number', value]),
		),
	};
	return JSON.stringify([item], null, 1);
}

/** What reference managers read in the head of a page: Highwire's names, then Dublin Core's. */
export function citationMeta(
	site: Site,
	document: Document,
	locale: string,
): { name: string; content: string }[] {
	const { title, authors, publisher, date, url, lang, identifiers } = citedIn(
		site,
		document,
		locale,
	);
	const doi = identifiers.find(({ scheme }) => scheme === 'doi')?.value;
	const meta = (name: string, content: string | undefined) => (content ? [{ name, content }] : []);
	return [
		...meta('citation_title', title),
		...authors.flatMap((author) => meta('citation_author', author)),
		...meta('citation_publication_date', date?.replaceAll('-', '/')),
		...meta('citation_publisher', publisher),
		...meta('citation_language', lang),
		...meta('citation_public_url', url),
		...meta('citation_doi', doi),
		...meta('DC.type', 'Text'),
		...meta('DC.title', title),
		...authors.flatMap((author) => meta('DC.creator', author)),
		...meta('DC.date', date),
		...meta('DC.language', lang),
		...meta('DC.identifier', url),
	];
}
