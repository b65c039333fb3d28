import { withBase } from '#model/address.ts';
import { speaksFindings } from '#model/finding.ts';
import type { Shelf } from '../shelf.ts';
import { wordsOf } from '../words.ts';
import type { LinkView } from './link.ts';

/** The pages for those who write, translate and keep the library, with the one that is open. */
export function workshopLinks(
	shelf: Shelf,
	locale: string,
	current: string,
): (LinkView & { isCurrent: boolean })[] {
	const { t } = wordsOf(shelf, locale);
	const names = ['fields', 'findings', 'translations', 'maintenance'];
	return names
		.filter((name) => name !== 'findings' || speaksFindings(locale))
		.map((name) => ({
			href: withBase(shelf.config.base, `/${locale}/${name}/`),
			text: t(name),
			isCurrent: name === current,
		}));
}
