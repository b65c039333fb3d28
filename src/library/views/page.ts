import type { LanguagesView } from './languages.ts';
import type { LinkView } from './link.ts';

/** What every page has above its content. */
export interface PageView {
	title: string;
	/** One sentence below the title. */
	summary: string | undefined;
	/** What the page is, above its title. */
	kind: LinkView | undefined;
	languages: LanguagesView;
	/** The section of the menu that the page belongs to. */
	section: string | undefined;
	/** True for a page that opens with a notice and offers the quick exit. */
	isSensitive: boolean;
	/** The headings to list beside a long text. */
	contents: { depth: number; text: string; anchor: string }[];
}
