import type { Booklet } from './booklet.ts';
import type { Chapter } from './chapter.ts';
import type { PackageImages } from './format.ts';
import { escaped, html, type Html } from './html.ts';
import { imageFiles } from './images.ts';
import { chapterBody, colophonOf, linked, openingOf } from './page.ts';
import { style } from './style.ts';
import { zipped } from './zip.ts';

/** A booklet as an EPUB 3.3 publication: one file a chapter, contents, and what assistive technology asks for. */
export function epub(booklet: Booklet, images: PackageImages): Uint8Array {
	const { chapters } = booklet;
	const files = {
		mimetype: 'application/epub+zip',
		'META-INF/container.xml': container,
		'EPUB/package.opf': packageDocument(booklet, images),
		'EPUB/nav.xhtml': navigation(booklet),
		'EPUB/title.xhtml': titlePage(booklet),
		...Object.fromEntries(
			chapters.map((chapter) => [`EPUB/${chapter.id}.xhtml`, chapterFile(chapter, chapters)]),
		),
		'EPUB/style.css': style,
	};
	const pictures = Object.entries(imageFiles(chapters, images));
	const all = pictures.map(([src, bytes]) => [`EPUB/${src}`, bytes] as const);
	return zipped({ ...files, ...Object.fromEntries(all) }, ['mimetype']);
}

const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n';

const container = `${declaration}<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles></container>`;

function packageDocument(booklet: Booklet, images: PackageImages): string {
	const { words, title, summary, permanent, siteName, licence, chapters, date } = booklet;
	const { locale, lang, dir } = words.locale;
	const item = (id: string, href: string, type: string, properties = '') =>
		`<item id="${id}" href="${href}" media-type="${type}"${properties && ` properties="${properties}"`}/>`;
	const page = 'application/xhtml+xml';
	const items = [
		item('nav', 'nav.xhtml', page, 'nav'),
		item('title', 'title.xhtml', page, 'svg'),
		...chapters.map(({ id }) => item(`c-${id}`, `${id}.xhtml`, page)),
		item('style', 'style.css', 'text/css'),
		...chapters
			.flatMap(({ images: all }) => all)
			.map(({ src }, index) => item(`i-${index}`, src, images.get(src)?.type ?? 'image/png')),
	];
	const spine = ['title', 'nav', ...chapters.map(({ id }) => `c-${id}`)];
	const accessibility = {
		accessMode: 'textual',
		accessModeSufficient: 'textual',
		accessibilityFeature: 'structuralNavigation',
		accessibilityHazard: 'none',
		accessibilitySummary: words.t('packages.accessibility'),
	};
	const metadata = [
		`<dc:identifier id="id">${escaped(`${permanent}#${locale}-${booklet.edition}`)}</dc:identifier>`,
		`<dc:title>${escaped(title)}</dc:title>`,
		`<dc:language>${lang}</dc:language>`,
		`<dc:description>${escaped(summary)}</dc:description>`,
		`<dc:creator>${escaped(siteName)}</dc:creator>`,
		`<dc:publisher>${escaped(siteName)}</dc:publisher>`,
		`<dc:rights>${escaped(licence.label)}</dc:rights>`,
		`<dc:source>${escaped(permanent)}</dc:source>`,
		`<meta property="dcterms:modified">${(date ?? '2000-01-01').padEnd(10, '-01')}T00:00:00Z</meta>`,
		...Object.entries(accessibility).map(
			([name, value]) => `<meta property="schema:${name}">${escaped(value)}</meta>`,
		),
	];
	return `${declaration}<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="${lang}" dir="${dir}"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/">${metadata.join('')}</metadata><manifest>${items.join('')}</manifest><spine page-progression-direction="${dir}">${spine.map((id) => `<itemref idref="${id}"/>`).join('')}</spine></package>`;
}

function xhtml({ lang, dir, title }: { lang: string; dir: string; title: string }, body: Html) {
	const { html: text } = html`<html
		xmlns="http://www.w3.org/1999/xhtml"
		xmlns:epub="http://www.idpf.org/2007/ops"
		lang="${lang}"
		xml:lang="${lang}"
		dir="${dir}"
	>
		<head>
			<title>${title}</title>
			<link rel="stylesheet" href="style.css" />
		</head>
		<body>
			${body}
		</body>
	</html>`;
	return `${declaration}<!DOCTYPE html>\n${text}`;
}

function navigation({ words, title, chapters, kind }: Booklet): string {
	const { lang, dir } = words.locale;
	const heading = words.t('packages.contents');
	const entries = chapters.map(({ id, title: name, sections }) => {
		const parts = sections
			.filter((section) => section.heading !== '')
			.map((one) => html`<li><a href="${id}.xhtml#${one.anchor}">${one.heading}</a></li>`);
		return html`<li>
			<a href="${id}.xhtml">${name}</a>${
				parts.length > 0 &&
				html`<ol>
					${parts}
				</ol>`
			}
		</li>`;
	});
	return xhtml(
		{ lang, dir, title },
		html`<nav epub:type="toc" id="toc" role="doc-toc">
			<h1>${heading}</h1>
			<ol>
				<li><a href="title.xhtml">${kind}</a></li>
				${entries}
			</ol>
		</nav>`,
	);
}

function titlePage(booklet: Booklet): string {
	const { lang, dir } = booklet.words.locale;
	return xhtml(
		{ lang, dir, title: booklet.title },
		html`${openingOf(booklet)}${colophonOf(booklet)}`,
	);
}

function chapterFile(chapter: Chapter, all: readonly Chapter[]): string {
	const body = html`<h1 id="${chapter.id}">${chapter.title}</h1>
		${chapterBody(chapter.sections)}`;
	const to = (id: string, anchor: string) => `${id}.xhtml${anchor && `#${id}-${anchor}`}`;
	return xhtml(chapter, linked(body, all, to));
}
