import type { Booklet } from './booklet.ts';
import type { PackageImages } from './format.ts';
import { type Html, html } from './html.ts';
import { withImages } from './images.ts';
import { chapterBody, colophonOf, inlineStyle, linked, lowered, openingOf, page } from './page.ts';
import { style } from './style.ts';

/** Nothing runs in a package, and nothing is fetched. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

/** A booklet in one file that opens from anywhere, with contents when it has several chapters. */
export function oneFile(booklet: Booklet, images: PackageImages): string {
	const { words, title, permanent } = booklet;
	const { lang, dir } = words.locale;
	const head = html`<meta http-equiv="content-security-policy" content="${policy}" /><link
			rel="canonical"
			href="${permanent}"
		/>${inlineStyle(style)}`;
	const body = html`${openingOf(booklet)}${contents(booklet)}
		<main>${chapters(booklet)}</main>
		${colophonOf(booklet)}`;
	return page({ lang, dir, title }, head, withImages(body, images));
}

function contents({ chapters: [, ...modules], words: { t } }: Booklet): Html | undefined {
	if (modules.length === 0) return undefined;
	const items = modules.map(
		({ id, title, lang, dir }) =>
			html`<li lang="${lang}" dir="${dir}"><a href="#${id}">${title}</a></li>`,
	);
	return html`<nav class="contents" aria-label="${t('packages.contents')}">
		<h2>${t('packages.contents')}</h2>
		<ol>
			${items}
		</ol>
	</nav>`;
}

function chapters({ chapters: [first, ...modules] }: Booklet): Html {
	const all = first ? [first, ...modules] : modules;
	const within = (body: Html) =>
		linked(body, all, (id, anchor) => `#${id}${anchor && `-${anchor}`}`);
	return html`${first && html`<div id="${first.id}">${within(chapterBody(first.sections))}</div>`}${modules.map(
		({ id, title, lang, dir, sections }) =>
			html`<article class="chapter" id="${id}" lang="${lang}" dir="${dir}">
				<h2>${title}</h2>
				${within(lowered(chapterBody(sections)))}
			</article>`,
	)}`;
}
