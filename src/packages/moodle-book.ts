import type { Booklet } from './booklet.ts';
import type { PackageImages } from './format.ts';
import { type Html, html } from './html.ts';
import { imageFiles } from './images.ts';
import { colophonOf, openingOf, page } from './page.ts';
import { zipped } from './zip.ts';

/**
 * A booklet as the archive that Moodle's Book imports: a page for each section, in the order of their names; a
 * name that ends in `_sub` is a page below the one before it.
 */
export function moodleBook(booklet: Booklet, images: PackageImages): Uint8Array {
	const { title, words, chapters } = booklet;
	const first = { title, ...words.locale, body: html`${openingOf(booklet)}${colophonOf(booklet)}` };
	const pages = chapters.flatMap((chapter) =>
		chapter.sections.map(({ heading, blocks }) => ({
			title: heading || chapter.title,
			lang: chapter.lang,
			dir: chapter.dir,
			isBelow: heading !== '',
			body: html`${blocks.map((one) => one.html)}`,
		})),
	);
	const numbered = [{ ...first, isBelow: false }, ...pages].map((one, index) => [
		`${String(index).padStart(3, '0')}${one.isBelow ? '_sub' : ''}.html`,
		pageOf(one),
	]);
	return zipped({
		...(Object.fromEntries(numbered) as Record<string, string>),
		...imageFiles(chapters, images),
	});
}

function pageOf({
	body,
	...top
}: {
	title: string;
	lang: string;
	dir: string;
	body: Html;
}): string {
	// Moodle keeps what is inside the body: the language has to be said there.
	return page(top, html``, html`<div lang="${top.lang}" dir="${top.dir}">${body}</div>`);
}
