import type { Booklet } from './booklet.ts';
import type { Chapter } from './chapter.ts';
import type { PackageImages } from './format.ts';
import { type Html, html } from './html.ts';
import { withImages } from './images.ts';
import { colophonOf, inlineStyle, linked, page } from './page.ts';
import { type Block, block, type Section } from './section.ts';
import { slideStyle } from './slide-style.ts';

/** How many letters fit on a slide. */
const most = 520;

/** A slide, and what the speaker reads below it. */
interface Slide {
	heading: string;
	lang: string;
	dir: string;
	blocks: Block[];
	notes: Block[];
}

/** A booklet as slides: one below the other on a screen, one a page on paper, notes below each; no script. */
export function slides(booklet: Booklet, images: PackageImages): string {
	const { words, title, permanent, summary, kind, chapters, status } = booklet;
	const { lang, dir } = words.locale;
	const first: Slide = {
		heading: title,
		lang,
		dir,
		blocks: [
			block(
				html`<p class="kind">${kind} · ${booklet.siteName}</p>
					<p>${summary}</p>`,
			),
			block(html`<p><strong>${status.label}</strong> ${status.explanation}</p>`),
		],
		notes: [],
	};
	const last = { heading: permanent, lang, dir, blocks: [block(colophonOf(booklet))], notes: [] };
	const shown = [first, ...chapters.flatMap((chapter, index) => slidesOf(chapter, index)), last];
	const head = html`<meta
			http-equiv="content-security-policy"
			content="default-src 'none'; style-src 'unsafe-inline'; img-src data:"
		/><link rel="canonical" href="${permanent}" />${inlineStyle(slideStyle)}`;
	const body = html`<main>${shown.map((slide, index) => slideHtml(slide, index, booklet))}</main>`;
	// A slide is seen from afar: links lead to the permanent addresses, never to another slide.
	const led = linked(body, chapters, (id) => chapters.find((one) => one.id === id)?.permanent);
	return page({ lang, dir, title }, head, withImages(led, images));
}

function slidesOf(chapter: Chapter, index: number): Slide[] {
	const { lang, dir, title, summary } = chapter;
	const opening: Slide[] =
		index === 0
			? []
			: [{ heading: title, lang, dir, blocks: [block(html`<p>${summary}</p>`)], notes: [] }];
	// What to bring is for the speaker, who has it in the guide.
	const sections = chapter.sections.filter(
		({ kind }) => kind !== 'opening' && kind !== 'materials',
	);
	return [...opening, ...sections.flatMap((section) => dealt(section, chapter))];
}

/** The blocks of a section dealt over as many slides as they need; notes go below the first. */
function dealt({ heading, blocks }: Section, { lang, dir }: Chapter): Slide[] {
	const shown = blocks.filter(({ isNote }) => !isNote);
	const parts: Block[][] = [[]];
	let letters = 0;
	for (const one of shown) {
		if (letters > 0 && letters + one.length > most) {
			parts.push([]);
			letters = 0;
		}
		parts.at(-1)?.push(one);
		letters += one.length;
	}
	const notes = blocks.filter(({ isNote }) => isNote);
	return parts.map((part, position) => ({
		heading: parts.length > 1 ? `${heading} (${position + 1}/${parts.length})` : heading,
		lang,
		dir,
		blocks: part,
		notes: position === 0 ? notes : [],
	}));
}

function slideHtml(slide: Slide, index: number, { words: { t } }: Booklet): Html {
	const { heading, lang, dir, blocks, notes } = slide;
	const letters = blocks.reduce((sum, { length }) => sum + length, 0);
	const size = letters > 2 * most ? ' dense' : letters > most ? ' full' : '';
	const title = index === 0 ? html`<h1>${heading}</h1>` : html`<h2>${heading}</h2>`;
	const spoken =
		notes.length > 0 &&
		html`<details class="notes">
			<summary>${t('packages.notes')}</summary>
			${notes.map((one) => one.html)}
		</details>`;
	return html`<section class="slide" lang="${lang}" dir="${dir}">
		<div class="board${size}">
			${title}${blocks.map((one) => one.html)}
			<p class="page">${index + 1}</p>
		</div>
		${spoken}
	</section>`;
}
