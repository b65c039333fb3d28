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
