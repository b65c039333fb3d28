import { join } from 'node:path';
import { type Document, isOf } from '#model/document.ts';
import { packageFile, type PackageFormat, packageFormats } from '#model/package.ts';
import { bestLocale } from '#library/link.ts';
import type { Site } from '#library/site.ts';
import { translationStates } from '#library/translation-state.ts';
import { versionIn } from '#library/views/link.ts';
import { trainingView } from '#library/views/training.ts';
import { modulesOf } from '#packages/chapter.ts';
import { contentFiles, projectRoot, sha256 } from '#sources/disk.ts';

/** A document in a language, and the packages to make of it. */
export interface PlannedDocument {
	document: Document<'training'>;
	locale: string;
	/** A name of the content. */
	version: string;
	/** Changes when the packages have to be made again. */
	key: string;
	formats: PackageFormat[];
}

const all = Object.keys(packageFormats) as PackageFormat[];

/** A tool has no participants, and an LMS no use for it. */
const forTools = all.filter((format) => format.endsWith('-facilitator'));

/** Every training document that may be used, in every language it exists in. */
export function plan(site: Site): PlannedDocument[] {
	const { shelf } = site;
	const code = codeDigest();
	return [...shelf.documents.values()]
		.filter((document) => isOf(document, 'training'))
		.flatMap((document) => {
			const { kind, status } = versionIn(document, document.original).data;
			if (status === 'withdrawn' || status === 'superseded') return [];
			const formats = kind === 'facilitator-tool' ? forTools : all;
			return [...document.versions.keys()].map((locale) => {
				const version = contentVersion(site, document, locale);
				const key = sha256(JSON.stringify([code, version, around(site, document, locale)]));
				return { document, locale, version, key, formats };
			});
		});
}

/** The file of a planned package. */
export const plannedFile = ({ document, locale }: PlannedDocument, format: PackageFormat): string =>
	packageFile(document.id, locale, format);

/** The first 12 hex digits of the SHA-256 of all that a document, and a pathway's modules, say in a language. */
function contentVersion(site: Site, document: Document<'training'>, wanted: string): string {
	const { shelf } = site;
	const texts = [document, ...modulesOf(site, document)].map((one) => {
		const { locale, data, body } = versionIn(one, bestLocale(shelf, one, wanted));
		return [locale, data, body, one.media.map((path) => shelf.content.get(path)?.digest)];
	});
	return sha256(JSON.stringify(texts)).slice(0, 12);
}

/** What a package says beside its content: words, names, dates, what it is linked to. */
function around(site: Site, document: Document<'training'>, locale: string): unknown {
	const { shelf, updated } = site;
	const { config, strings, vocabularies, content } = shelf;
	const documents = [document, ...modulesOf(site, document)];
	const files = documents.flatMap(({ versions }) => [...versions.values()]);
	const views = documents.map((one) => trainingView(site, one, bestLocale(shelf, one, locale)));
	const labels = Object.values(vocabularies).map((list) => [...list.values()]);
	// The components of MDX look up whatever they name.
	const named = files.some(({ format }) => format === 'mdx')
		? [...content.values()].map(({ digest }) => digest)
		: [];
	const days = files.map(({ file }) => updated.get(file));
	const states = [...translationStates(document)];
	return [config, strings[locale], labels, views, named, days, states];
}

/** A digest of all that makes packages of content. */
function codeDigest(): string {
	const folders = ['src/model', 'src/library', 'src/markup', 'src/packages', 'scripts/packages'];
	const files = folders.flatMap((folder) => contentFiles(join(projectRoot, folder)));
	return sha256(files.map(({ path, digest }) => `${path} ${digest}`).join('\n'));
}
