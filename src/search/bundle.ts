import { type PagefindIndex, type ReadFile, pagefindIndex } from './pagefind.ts';
import type { ShardedList } from './shards.ts';

/** The lists beside the index of a language, each in small files of its own folder. */
export const listNames = ['words', 'terms', 'titles', 'cards'] as const;
export type ListName = (typeof listNames)[number];

/** The engine with the stemmer of the language, under a name that is known before anything is fetched. */
export const engineFile = 'engine.pagefind';

/** What `search.json` says of the index of a language. */
export interface BundleManifest {
	/** The number of documents. */
	documents: number;
	/** The file of Pagefind that lists its other files. */
	meta: string;
	/** The first key of each file of each list. */
	lists: Readonly<Record<ListName, readonly string[]>>;
}

/** All that is published to search in one language; nothing is fetched before it is asked for. */
export interface Bundle {
	locale: string;
	lang: string;
	index(): Promise<PagefindIndex>;
	documents(): Promise<number>;
	list(name: ListName): Promise<ShardedList>;
}

/** The bundle of one language, whose files `read` gives. */
export function bundle(read: ReadFile, { locale, lang }: { locale: string; lang: string }): Bundle {
	const manifest = once(
		async () => JSON.parse(new TextDecoder().decode(await read('search.json'))) as BundleManifest,
	);
	const lists = new Map<ListName, Promise<ShardedList>>();
	const texts = new Map<string, Promise<string>>();
	const text = (path: string) => {
		const promise =
			texts.get(path) ??
			read(path)
				.then((bytes) => new TextDecoder().decode(bytes))
				.catch((error: unknown) => {
					texts.delete(path);
					throw error;
				});
		texts.set(path, promise);
		return promise;
	};
	return {
		locale,
		lang,
		index: once(() =>
			pagefindIndex(read, {
				meta: manifest().then(({ meta }) => meta),
				wasm: engineFile,
			}),
		),
		documents: async () => (await manifest()).documents,
		async list(name) {
			const known = lists.get(name);
			if (known) return known;
			const firsts = (await manifest()).lists[name];
			const list = { firsts, read: (index: number) => text(`${name}/${index}.txt`) };
			lists.set(name, Promise.resolve(list));
			return list;
		},
	};
}

/** What `load` gives, asked for once; a failure is forgotten, so that it can be tried again. */
function once<T>(load: () => Promise<T>): () => Promise<T> {
	let known: Promise<T> | undefined;
	return () =>
		(known ??= load().catch((error: unknown) => {
			known = undefined;
			throw error;
		}));
}
