import { createHash } from 'node:crypto';
import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inflateRawSync, inflateSync } from 'node:zlib';
import type { ContentFile } from '#library/content-file.ts';
import { hiddenIn } from '#library/hidden/hidden.ts';
import type { Strings } from '#library/interface-files.ts';
import { shelve } from '#library/shelf.ts';

/** The root of the project, whatever the current folder. */
export const projectRoot = fileURLToPath(new URL('../../', import.meta.url));

/** The folder whose content is read: `LIBRARY_CONTENT`, else `content/`. */
export function contentFolder(): string {
	return resolve(process.env['LIBRARY_CONTENT'] ?? join(projectRoot, 'content'));
}

/** SHA-256, in hex. */
export const sha256 = (data: string | Uint8Array): string =>
	createHash('sha256').update(data).digest('hex');

/** The interface texts that the engine brings, by locale; French is the reference. */
export function builtInStrings(): Record<string, Strings> {
	const folder = join(projectRoot, 'src/content/i18n');
	const read = (locale: string) =>
		[locale, JSON.parse(readFileSync(join(folder, `${locale}.json`), 'utf8')) as Strings] as const;
	const locales = readdirSync(folder).map((name) => name.replace(/\.json$/, ''));
	return Object.fromEntries(
		locales.toSorted((a, b) => Number(b === 'fr') - Number(a === 'fr')).map(read),
	);
}

/** Every file below a content folder, sorted by path; hidden files and folders are not content. */
export function contentFiles(folder: string): ContentFile[] {
	return readdirSync(folder, { withFileTypes: true, recursive: true })
		.filter((entry) => !entry.isDirectory())
		.map((entry) =>
			join(entry.parentPath, entry.name)
				.slice(folder.length + 1)
				.replaceAll('\\', '/'),
		)
		.filter((path) => !path.split('/').some((part) => part.startsWith('.')))
		.toSorted()
		.map((path) => contentFile(folder, path));
}

const parsed = /\.(?:mdx?|ya?ml|json|txt|svg|csv)$/i;

/** More than any part that names an author holds; a file packed to burst is not unpacked further. */
const maxOutputLength = 20_000_000;
const unpack = {
	zlib: (bytes: Uint8Array) => inflateSync(bytes, { maxOutputLength }),
	raw: (bytes: Uint8Array) => inflateRawSync(bytes, { maxOutputLength }),
};

function contentFile(folder: string, path: string): ContentFile {
	const file = join(folder, path);
	const { size, isLink } = { size: lstatSync(file).size, isLink: lstatSync(file).isSymbolicLink() };
	if (isLink) return { path, bytes: undefined, digest: '', size, isLink };
	return fileOf(path, readFileSync(file));
}

/** A file of the content folder from its bytes, wherever they come from. */
export function fileOf(path: string, bytes: Uint8Array): ContentFile {
	const isText = parsed.test(path);
	return {
		path,
		bytes: isText ? bytes : undefined,
		digest: sha256(bytes),
		size: bytes.length,
		hidden: isText ? [] : hiddenIn(bytes, unpack),
		isLink: false,
	};
}

/** A library made of some files, with the mistakes that reading it met. */
export const libraryOf = (files: readonly ContentFile[]) =>
	shelve(files, { interface: builtInStrings(), sha256 });

/** The library in a folder, with the mistakes that reading it met. */
export function readLibrary(folder: string) {
	return libraryOf(contentFiles(folder));
}
