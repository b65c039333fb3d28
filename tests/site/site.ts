import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { ApiDocument } from '#library/api.ts';
import type { Shelf } from '#library/shelf.ts';
import { readLibrary } from '#sources/disk.ts';
import { attributeOf, type Element, elements, first, parse } from './html.ts';
import { type LibraryName, placeOf } from './libraries.ts';

/** A page of a built site. */
export interface Page {
	/** Its address without the base, such as `/fr/practices/`. */
	path: string;
	html: string;
	root: Element;
	/** The language that its address names; nothing for pages that stand outside every language. */
	locale: string | undefined;
	/** True for a former address, which only leads to the present one. */
	isRedirect: boolean;
}

/** A built site, with the library that it was made of. */
export interface Site {
	name: LibraryName;
	dist: string;
	shelf: Shelf;
	/** Every file, relative to `dist`. */
	files: ReadonlySet<string>;
	/** By path; neither search bundles nor packages hold a page of the site. */
	pages: ReadonlyMap<string, Page>;
	/** What `documents.json` lists. */
	documents: readonly ApiDocument[];
	/** The text of a file. */
	read(file: string): string;
	/** How many bytes a file has. */
	sizeOf(file: string): number;
}

const memo = new Map<LibraryName, Site>();

/** The built site of a test library, read once for each file of tests. */
export function siteOf(name: LibraryName): Site {
	const site = memo.get(name) ?? readSite(name);
	memo.set(name, site);
	return site;
}

function readSite(name: LibraryName): Site {
	const { content, dist } = placeOf(name);
	const { shelf } = readLibrary(content);
	if (!shelf) throw new Error(`The test library ${name} can’t be read.`);
	const read = (file: string) => readFileSync(join(dist, file), 'utf8');
	const files = new Set(
		readdirSync(dist, { recursive: true, withFileTypes: true })
			.filter((entry) => entry.isFile())
			.map((entry) => join(entry.parentPath, entry.name).slice(dist.length + 1))
			.toSorted(),
	);
	const pages = [...files]
		.filter((file) => file.endsWith('.html') && !/^(?:pagefind|packages)\//.test(file))
		.map((file) => pageOf(file, read(file), shelf));
	const { documents } = JSON.parse(read('api/v1/documents.json')) as { documents: ApiDocument[] };
	return {
		name,
		dist,
		shelf,
		files,
		pages: new Map(pages.map((page) => [page.path, page])),
		documents,
		read,
		sizeOf: (file) => statSync(join(dist, file)).size,
	};
}

function pageOf(file: string, html: string, shelf: Shelf): Page {
	let root: Element;
	try {
		root = parse(html);
	} catch (error) {
		throw new Error(`${file} is not well formed.`, { cause: error });
	}
	const segment = file.split('/')[0] ?? '';
	return {
		path: `/${file.replace(/(^|\/)index\.html$/, '$1')}`,
		html,
		root,
		locale: shelf.locales.has(segment) ? segment : undefined,
		isRedirect: elements(root, 'meta').some(
			(meta) => attributeOf(meta, 'http-equiv') === 'refresh',
		),
	};
}

/** The page at a path. */
export function pageAt({ pages, name }: Site, path: string): Page {
	const page = pages.get(path);
	if (!page) throw new Error(`${name} has no page ${path}.`);
	return page;
}

/** The pages that readers of a language read: neither plain ones nor redirects. */
export const readPages = ({ pages }: Site): Page[] =>
	[...pages.values()].filter(({ locale, isRedirect }) => locale !== undefined && !isRedirect);

/** Every page for which a promise is not kept, with why; the first twenty, which is enough to mend it. */
export function broken(
	pages: Iterable<Page>,
	why: (page: Page) => string | undefined | Iterable<string>,
): string[] {
	const all: string[] = [];
	for (const page of pages) {
		const found = why(page) ?? [];
		for (const one of typeof found === 'string' ? [found] : found) all.push(`${page.path}: ${one}`);
	}
	return all.slice(0, 20);
}

/** The `content` of the meta element with this `name` or `property`. */
export function metaOf({ root }: Page, name: string): string | undefined {
	const isIt = ({ attributes }: Element) =>
		attributes['name'] === name || attributes['property'] === name;
	return elements(root, 'meta').find(isIt)?.attributes['content'];
}

/** The `link` elements of a relation. */
export function linksOf({ root }: Page, rel: string): Element[] {
	return [...elements(root, 'link')].filter(({ attributes }) => attributes['rel'] === rel);
}

/** The schema.org data of a page. */
export function jsonLdOf({ root }: Page): Record<string, unknown> | undefined {
	const script = elements(root, 'script').find(
		(one) => attributeOf(one, 'type') === 'application/ld+json',
	);
	return script && (JSON.parse(String(script.children[0])) as Record<string, unknown>);
}

/** The element that holds what a page says, without header and footer. */
export function mainOf({ root, path }: Page): Element {
	const main = first(root, 'main');
	if (!main) throw new Error(`${path} has no main part.`);
	return main;
}
