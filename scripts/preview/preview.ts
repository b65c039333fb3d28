import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { previewPage } from '#library/review/preview-page.ts';
import { documentPath } from '#model/address.ts';
import { contentFolder, readLibrary } from '#sources/disk.ts';

/** Write the pages of the documents that own some paths, with what they show, and a list of them; tells how many. */
export function preview({
	site,
	folder,
	changed,
}: {
	/** The built site. */
	site: string;
	folder: string;
	/** Relative to the content folder. */
	changed: readonly string[];
}): number {
	const { shelf } = readLibrary(contentFolder());
	if (!shelf) throw new Error('The library can’t be read: run `npm run check`.');
	const { base, site: origin } = shelf.config;
	const pages = [...shelf.documents.values()]
		.filter(({ collection, slug }) =>
			changed.some((path) => path.startsWith(`${collection}/${slug}/`)),
		)
		.flatMap(({ collection, slug, versions }) =>
			[...versions.values()].map(({ locale, data }) => ({
				path: documentPath(locale, collection, slug),
				title: data.title,
				locale,
			})),
		);
	const paths = new Set(pages.map(({ path }) => path));
	const styles = stylesOf(site, base);
	for (const { path } of pages) {
		const file = join(folder, path, 'index.html');
		const way = (address: string) => {
			const [, inside = '', rest = ''] =
				/^([^?#]*)(.*)$/.exec(`/${address.slice(base.length)}`) ?? [];
			if (paths.has(inside))
				return relative(dirname(file), join(folder, inside, 'index.html')) + rest;
			if (
				inside.includes('..') ||
				!/^\/(?:_astro|files)\//.test(inside) ||
				!existsSync(join(site, inside))
			)
				return undefined;
			cpSync(join(site, inside), join(folder, inside));
			return relative(dirname(file), join(folder, inside));
		};
		mkdirSync(dirname(file), { recursive: true });
		const html = readFileSync(join(site, path, 'index.html'), 'utf8');
		writeFileSync(file, previewPage(html, { styles, origin, way }));
	}
	mkdirSync(folder, { recursive: true });
	writeFileSync(join(folder, 'index.html'), listOf(pages));
	return pages.length;
}

function stylesOf(site: string, base: string): Map<string, string> {
	const folder = join(site, '_astro');
	const names = existsSync(folder)
		? readdirSync(folder).filter((name) => name.endsWith('.css'))
		: [];
	return new Map(
		names.map((name) => [`${base}_astro/${name}`, readFileSync(join(folder, name), 'utf8')]),
	);
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string) => text.replaceAll(/[&<>"]/g, (sign) => entities[sign] ?? sign);

const listOf = (pages: readonly { path: string; title: string; locale: string }[]) =>
	`<!doctype html><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Preview</title><ul>${pages
		.map(
			({ path, title, locale }) =>
				`<li lang="${locale}"><a href="${path.slice(1)}index.html">${escaped(title)} (${locale})</a>`,
		)
		.join('')}</ul>`;
