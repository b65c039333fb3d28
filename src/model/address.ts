import type { CollectionName } from './collections.ts';

/** The path of a document in one language, without the base: `/fr/practices/listening/`. */
export function documentPath(locale: string, collection: CollectionName, slug: string): string {
	if (collection !== 'pages') return `/${locale}/${collection}/${slug}/`;
	return slug === 'home' ? `/${locale}/` : `/${locale}/${slug}/`;
}

/** The path of a collection's list. */
export const listPath = (locale: string, collection: string): string => `/${locale}/${collection}/`;

/** The permanent path of a document, in every language, or of a part of it: `/d/k7mq2/role-play/`. */
export const permanentPath = (id: string, part?: string): string =>
	part === undefined ? `/d/${id}/` : `/d/${id}/${part}/`;

/**
 * The address that an anchor gets: `path` below `base`.
 *
 * @example
 * withBase('/library/', '/fr/'); // => '/library/fr/'
 */
export const withBase = (base: string, path: string): string => base.replace(/\/$/, '') + path;
