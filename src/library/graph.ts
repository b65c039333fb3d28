import { schemas } from '#model/collections.ts';
import type { Document } from '#model/document.ts';
import { linkTarget } from './link.ts';
import type { Shelf } from './shelf.ts';
import { leaves } from './walk.ts';

const memo = new WeakMap<Shelf, ReadonlyMap<string, readonly string[]>>();

/** For each document, the documents that point to it, by id: in their fields or in their text. */
export function backlinks(shelf: Shelf): ReadonlyMap<string, readonly string[]> {
	const known = memo.get(shelf);
	if (known) return known;
	const sets = new Map<string, Set<string>>();
	const add = (to: string, from: string) => {
		if (to === from) return;
		const set = sets.get(to) ?? new Set<string>();
		sets.set(to, set.add(from));
	};
	for (const document of shelf.documents.values()) {
		for (const id of referred(document)) add(id, document.id);
	}
	for (const { read, id } of shelf.files) {
		if (id === undefined) continue;
		for (const node of read.tree().nodes) {
			if (node.type !== 'link' && node.type !== 'definition') continue;
			const target = linkTarget(shelf, node.url, { file: read.path, locale: read.locale });
			if (target?.to === 'document') add(target.document.id, id);
		}
	}
	const map = new Map([...sets].map(([id, from]) => [id, [...from].toSorted()]));
	memo.set(shelf, map);
	return map;
}

/** The ids that a document's fields name. */
function referred({ collection, versions, original }: Document): string[] {
	return leaves(schemas[collection], versions.get(original)?.data)
		.filter(({ kind }) => kind.is === 'reference')
		.map(({ value }) => String(value));
}
