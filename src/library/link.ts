import { schemas } from '#model/collections.ts';
import type { Document, Version } from '#model/document.ts';
import { documentPath } from '#model/address.ts';
import { headingsOf, markdownTree } from './markdown.ts';
import { schemeOf } from './markup-rules.ts';
import { isAttachment } from './media-types.ts';
import type { Shelf } from './shelf.ts';
import { sitePaths } from './site-paths.ts';
import { leaves } from './walk.ts';

/** Where a link leads. */
export type LinkTarget =
	| { to: 'outside'; url: string }
	| { to: 'here'; anchor: string }
	| { to: 'document'; document: Document; locale: string; anchor: string }
	| { to: 'page'; path: string; anchor: string }
	| { to: 'attachment'; path: string };

/** The file that a link stands in. */
export interface LinkOrigin {
	/** Relative to the content folder. */
	file: string;
	locale: string;
}

/**
 * What a link means, or nothing when it leads nowhere. A document is linked by its permanent address, by its
 * path in any language, or by a relative file; the reader's language is preferred, then its fallbacks.
 */
export function linkTarget(shelf: Shelf, url: string, from: LinkOrigin): LinkTarget | undefined {
	if (/[\\\p{Cc}]/u.test(url) || url.startsWith('//')) return undefined;
	if (schemeOf(url) !== undefined) {
		const own = ownPath(shelf, url);
		return own === undefined ? { to: 'outside', url } : linkTarget(shelf, own, from);
	}
	const [, path = '', anchor = ''] = /^([^#?]*)(?:\?[^#]*)?(?:#(.*))?$/s.exec(url) ?? [];
	if (path === '') return { to: 'here', anchor: decoded(anchor) };
	return path.startsWith('/')
		? absolute(shelf, path, { anchor: decoded(anchor), locale: from.locale })
		: relative(shelf, path, { anchor: decoded(anchor), from });
}

/** The path within this library of an absolute address, when it is one of ours. */
function ownPath({ config }: Shelf, url: string): string | undefined {
	if (!URL.canParse(url)) return undefined;
	const { host, pathname, hash } = new URL(url);
	const isOurs = host === new URL(config.site).host || config.hosts.includes(host);
	if (!isOurs || !pathname.startsWith(config.base)) return undefined;
	return pathname.slice(config.base.length - 1) + hash;
}

interface Wanted {
	anchor: string;
	locale: string;
}

function absolute(shelf: Shelf, path: string, { anchor, locale }: Wanted): LinkTarget | undefined {
	const [, first = '', second = '', third = '', rest] =
		/^\/([^/]*)(?:\/([^/]*))?(?:\/([^/]*))?(?:\/(.*))?$/.exec(path) ?? [];
	if (first === 'd')
		return documentTarget(shelf, shelf.documents.get(second), { anchor: anchor || third, locale });
	if (!rest) {
		const key = third === '' ? `pages/${second || 'home'}` : `${second}/${third}`;
		const found =
			shelf.locales.has(first) && documentTarget(shelf, bySlug(shelf).get(key), { anchor, locale });
		if (found) return found;
	}
	const whole = path.endsWith('/') ? path : `${path}/`;
	return sitePaths(shelf).has(whole) ? { to: 'page', path: whole, anchor } : undefined;
}

function relative(
	shelf: Shelf,
	path: string,
	{ anchor, from }: { anchor: string; from: LinkOrigin },
): LinkTarget | undefined {
	const file = resolvedPath(from.file, path);
	if (file === undefined || !shelf.content.has(file)) return undefined;
	const [collection = '', slug = '', name = ''] = file.split('/');
	if (/^index\.[\w-]+\.mdx?$/.test(name)) {
		return documentTarget(shelf, bySlug(shelf).get(`${collection}/${slug}`), {
			anchor,
			locale: from.locale,
		});
	}
	const folder = from.file.slice(0, from.file.lastIndexOf('/') + 1);
	return file.startsWith(folder) && isAttachment(file)
		? { to: 'attachment', path: file }
		: undefined;
}

/** A path relative to a file, without the content folder being left; nothing when it is. */
export function resolvedPath(file: string, path: string): string | undefined {
	const parts = file.split('/').slice(0, -1);
	for (const part of decoded(path).split('/')) {
		if (part === '..') {
			if (parts.pop() === undefined) return undefined;
		} else if (part !== '.' && part !== '') parts.push(part);
	}
	return parts.join('/');
}

function decoded(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}

function documentTarget(
	shelf: Shelf,
	document: Document | undefined,
	{ anchor, locale }: Wanted,
): LinkTarget | undefined {
	if (!document) return undefined;
	const best = bestLocale(shelf, document, locale);
	return { to: 'document', document, locale: best, anchor };
}

/** The language in which a reader of `locale` gets a document: hers, else the first of her fallbacks, else the original. */
export function bestLocale(shelf: Shelf, document: Document, locale: string): string {
	const chain = [locale, ...(shelf.locales.get(locale)?.fallback ?? [])];
	return chain.find((one) => document.versions.has(one)) ?? document.original;
}

/** The path that a link gets, without the base; an attachment's is the place it is published at. */
export function targetPath(target: Exclude<LinkTarget, { to: 'outside' }>): string {
	switch (target.to) {
		case 'here':
			return `#${target.anchor}`;
		case 'attachment':
			return `/files/${target.path}`;
		case 'page':
			return target.path + (target.anchor ? `#${target.anchor}` : '');
		case 'document': {
			const { document, locale, anchor } = target;
			return (
				documentPath(locale, document.collection, document.slug) + (anchor ? `#${anchor}` : '')
			);
		}
	}
}

/** Every anchor of a document's page in one language: headings, and the keys of steps, activities and sessions. */
export function anchorsOf(document: Document, version: Version): ReadonlySet<string> {
	const headings = headingsOf(markdownTree(version.file, version.body, version.format).nodes);
	const keys = leaves(schemas[document.collection], version.data).filter(
		({ kind }) => kind.is === 'key',
	);
	return new Set([
		...headings.map(({ anchor }) => anchor),
		...keys.map(({ value }) => String(value)),
	]);
}

const slugs = new WeakMap<Shelf, Map<string, Document>>();

/** Documents by `collection/slug`, former addresses included. */
export function bySlug(shelf: Shelf): ReadonlyMap<string, Document> {
	const known = slugs.get(shelf);
	if (known) return known;
	const map = new Map<string, Document>();
	for (const document of shelf.documents.values()) {
		for (const alias of document.versions.get(document.original)?.data.aliases ?? [])
			map.set(alias, document);
	}
	for (const document of shelf.documents.values())
		map.set(`${document.collection}/${document.slug}`, document);
	slugs.set(shelf, map);
	return map;
}
