import { withBase } from '#model/address.ts';
import type { Document } from '#model/document.ts';
import { packageFormats, packagePath } from '#model/package.ts';
import type { Site } from '../site.ts';
import type { Words } from '../words.ts';
import { bytesInWords } from './bytes.ts';

/** A package, as the page of its document offers it. */
export interface PackageView {
	href: string;
	type: string;
	label: string;
	/** For whom it is, when there is one for each reader. */
	edition: string | undefined;
	size: string;
}

/** A page to show in the pages of others. */
export interface EmbedView {
	/** The page, whole. */
	url: string;
	/** The HTML to copy. */
	iframe: string;
	/** The address at which programs find the same, whole. */
	oEmbed: string;
}

/** How to show a document in another page; nothing when it has no page in one file in this language. */
export function embedView(
	{ shelf, packages }: Site,
	{ id }: Document,
	{ locale, title }: { locale: string; title: string },
): EmbedView | undefined {
	const { site, base } = shelf.config;
	const whole = (path: string) => new URL(withBase(base, path), site).href;
	const page = (packages.get(id) ?? []).find(
		(one) => one.locale === locale && one.format === 'html',
	);
	if (!page) return undefined;
	const url = whole(packagePath(page.file));
	const named = title.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
	return {
		url,
		iframe: `<iframe src="${url}" title="${named}" width="${embedSize.width}" height="${embedSize.height}" style="max-width: 100%; border: 1px solid" loading="lazy"></iframe>`,
		oEmbed: whole(`/embed/${id}-${locale}.json`),
	};
}

/** How large an embedded page is, unless its host says otherwise. */
export const embedSize = { width: 800, height: 600 } as const;

const ofFacilitators = '-facilitator';
const order = Object.keys(packageFormats);

/** The packages of a document in a language, in the order of the formats; none when none were made. */
export function packagesView(
	{ shelf, packages }: Site,
	{ id }: Document,
	{ t, locale }: Words,
): PackageView[] {
	const files = (packages.get(id) ?? []).filter((one) => one.locale === locale.locale);
	const formats = new Set<string>(files.map(({ format }) => format));
	return files
		.toSorted((a, b) => order.indexOf(a.format) - order.indexOf(b.format))
		.map(({ file, format, bytes }) => {
			const name = format.replace(ofFacilitators, '');
			const isGuide = format.endsWith(ofFacilitators);
			const hasTwo = isGuide || formats.has(name + ofFacilitators);
			return {
				href: withBase(shelf.config.base, packagePath(file)),
				type: packageFormats[format].type,
				label: t(`packages.format.${name}`),
				edition: hasTwo
					? t(`packages.edition.${isGuide ? 'facilitator' : 'participant'}`)
					: undefined,
				size: bytesInWords(bytes, locale.lang),
			};
		});
}
