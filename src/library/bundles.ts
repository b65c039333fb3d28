import {
	type CollectionName,
	collections,
	isCollection,
	reservedSlugs,
} from '#model/collections.ts';
import { type Finding, finding } from '#model/finding.ts';
import { SLUG_PATTERN } from '#model/identifier.ts';
import type { ContentFile } from './content-file.ts';
import type { FileName } from './document-file.ts';
import { attachmentTypes, imageTypes, isAttachment, isConsent, isImage } from './media-types.ts';
import { suggestion } from './nearest.ts';
import { slugged } from './slugged.ts';

/** The folder of one document: its texts, one a language, and what lies beside them. */
export interface Bundle {
	collection: CollectionName;
	slug: string;
	texts: { name: FileName; file: ContentFile }[];
	media: string[];
}

const topFiles = new Set(['library.yml', 'addresses.txt']);
const topFolders = new Set(['vocabulary', 'interface']);

/** Files by document folder; what lies elsewhere is a finding. */
export function sortFiles(files: readonly ContentFile[], locales: readonly string[]) {
	const bundles = new Map<string, Bundle>();
	const findings: Finding[] = [];
	for (const file of files) {
		const at = { file: file.path, line: 1, column: 1 };
		const [collection = '', slug = '', ...rest] = file.path.split('/');
		if (file.isLink) findings.push(finding('file-link', at, { name: file.path }));
		else if (topFiles.has(file.path) || (topFolders.has(collection) && rest.length === 0)) continue;
		else if (rest.length === 0)
			findings.push(finding('unknown-file', at, { name: file.path, expected: '@top' }));
		else if (!isCollection(collection)) {
			const known = collections.join(', ');
			findings.push(
				finding('unknown-collection', at, {
					name: collection,
					known,
					suggestion: suggestion(collection, collections),
				}),
			);
		} else if (!SLUG_PATTERN.test(slug) || (collection === 'pages' && reservedSlugs.has(slug))) {
			const plain = slugged(slug);
			const free = reservedSlugs.has(plain) ? `about-${plain}` : plain;
			findings.push(finding('bad-slug', at, { slug, suggestion: free }));
		} else {
			const folder = `${collection}/${slug}`;
			const bundle = bundles.get(folder) ?? { collection, slug, texts: [], media: [] };
			bundles.set(folder, bundle);
			findings.push(...place(file, rest, { bundle, locales }));
		}
	}
	return { bundles, findings };
}

function place(
	file: ContentFile,
	rest: string[],
	{ bundle, locales }: { bundle: Bundle; locales: readonly string[] },
): Finding[] {
	const name = rest.join('/');
	const at = { file: file.path, line: 1, column: 1 };
	const [, locale, format] = /^index\.([\w-]+)\.(mdx?)$/.exec(name) ?? [];
	if (!locale) {
		if (/\.mdx?$/i.test(name))
			return [finding('unknown-file', at, { name: file.path, expected: '@file' })];
		if (!isImage(name) && !isAttachment(name) && !isConsent(name)) {
			const types = [...imageTypes, ...attachmentTypes].join(', ');
			return [finding('unknown-file', at, { name: file.path, expected: `@beside:${types}` })];
		}
		bundle.media.push(file.path);
		return [];
	}
	if (!locales.includes(locale))
		return [finding('unknown-locale', at, { locale, known: locales.join(', ') })];
	if (bundle.texts.some((text) => text.name.locale === locale))
		return [finding('duplicate-version', at, { locale })];
	const { collection, slug } = bundle;
	bundle.texts.push({
		name: { path: file.path, collection, slug, locale, format: format as 'md' | 'mdx' },
		file,
	});
	return [];
}
