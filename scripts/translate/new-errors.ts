import { checked, inOrder } from '#library/checked.ts';
import { shelve } from '#library/shelf.ts';
import type { Finding } from '#model/finding.ts';
import { builtInStrings, contentFiles, sha256 } from '#sources/disk.ts';
import type { Library } from './library.ts';

/** The errors that these files would bring into the library, were they written. */
export function newErrors({ folder }: Library, texts: ReadonlyMap<string, string>): Finding[] {
	if (texts.size === 0) return [];
	const files = contentFiles(folder).filter(({ path }) => !texts.has(path));
	const added = [...texts].map(([path, text]) => {
		const bytes = new TextEncoder().encode(text);
		return { path, bytes, digest: sha256(bytes), size: bytes.length, isLink: false };
	});
	const all = [...files, ...added].toSorted((a, b) => (a.path < b.path ? -1 : 1));
	const { shelf, findings } = shelve(all, { interface: builtInStrings(), sha256 });
	const today = new Date().toISOString().slice(0, 10);
	const found = inOrder([...findings, ...(shelf ? checked(shelf, { today }) : [])]);
	return found.filter(({ severity, file }) => severity === 'error' && texts.has(file));
}
