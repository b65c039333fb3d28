import type { Shelf } from '../shelf.ts';
import { type HeadView, headView } from './head.ts';
import type { LanguagesView } from './languages.ts';
import type { LinkView } from './link.ts';
import type { PageView } from './page.ts';

/** The head and the top of a page. */
export interface FrameView {
	head: HeadView;
	page: PageView;
}

/** The frame of a page that is no document. `path` includes the base. */
export function framed(
	shelf: Shelf,
	page: {
		title: string;
		summary: string;
		path: string;
		languages: LanguagesView;
		kind?: LinkView;
		section?: string;
		isIndexed?: boolean;
	},
): FrameView {
	const { title, summary, path, languages, kind, section, isIndexed = true } = page;
	return {
		head: headView(shelf, { title, description: summary, path, languages, isIndexed }),
		page: { title, summary, kind, languages, section, isSensitive: false, contents: [] },
	};
}
