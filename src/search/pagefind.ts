/** Reads the files of an index, by their path below its folder; rejects when one can't be had. */
export type ReadFile = (path: string) => Promise<Uint8Array<ArrayBuffer>>;

/** A page that matches, and where. */
export interface Match {
	/** The name of the page in its index. */
	page: string;
	score: number;
	/** Words of the page that match, by their place in its text, with what each is worth. */
	places: readonly { at: number; worth: number }[];
}

/** What the index holds of one page. */
export interface IndexedPage {
	url: string;
	/** Its text, words between spaces. */
	content: string;
	meta: Readonly<Record<string, string>>;
	/** Language-neutral codes by facet. */
	filters: Readonly<Record<string, readonly string[]>>;
	anchors: readonly { element: string; id: string; text?: string; location: number }[];
}

/** An index made by Pagefind, asked one term at a time. */
export interface PagefindIndex {
	/** Pages that hold every word of a term, or, quoted, its words in that order. */
	find(term: string, isQuoted?: boolean): Promise<Match[]>;
	/** Pages that carry a code. */
	pagesWith(facet: string, code: string): Promise<ReadonlySet<string>>;
	/** The codes of every facet, with their number of pages; fetches all of them. */
	facets(): Promise<Readonly<Record<string, Readonly<Record<string, number>>>>>;
	page(name: string): Promise<IndexedPage>;
}

/** What Pagefind's WebAssembly exports, as version 1.6 does: strings go in and out as a pointer and a length. */
interface Exports {
	memory: WebAssembly.Memory;
	__wbindgen_externrefs: WebAssembly.Table;
	__wbindgen_malloc(length: number, align: number): number;
	__wbindgen_free(pointer: number, length: number, align: number): void;
	__wbindgen_start(): void;
	init_pagefind(meta: number, length: number): number;
	set_ranking_weights(index: number, text: number, length: number): number;
	load_index_chunk(index: number, bytes: number, length: number): number;
	load_filter_chunk(index: number, bytes: number, length: number): number;
	request_indexes(index: number, text: number, length: number): [number, number];
	request_filter_indexes(index: number, text: number, length: number): [number, number];
	request_all_filter_indexes(index: number): [number, number];
	filters(index: number): [number, number];
	// Each text is a pointer and a length: folded words, words as typed, filters, sort.
	search(index: number, ...texts: (number | boolean)[]): [number, number];
}

interface Found {
	results: { p: string; s: number; l: { s: number; l: number }[] }[];
}

/** Ranking found by measurement on short and long pages. @see https://pagefind.app/docs/ranking/ */
const ranking = {
	term_similarity: 3,
	term_saturation: 0.6,
	page_length: null,
	term_frequency: null,
	diacritic_similarity: null,
	meta_weights: { title: 5, summary: 3, keywords: 1 },
};

/**
 * An index of Pagefind 1.6, read through its own WebAssembly.
 *
 * Pagefind's script is left out: it weighs 13 KB, keeps one language a page (the first stemmer serves all), adds the
 * time to an address that caches could keep, and answers a lost connection with fewer results instead of an error.
 */
export async function pagefindIndex(
	read: ReadFile,
	{ meta, wasm }: { meta: Promise<string>; wasm: string },
): Promise<PagefindIndex> {
	const [engine, known] = await Promise.all([
		read(wasm).then(unpacked).then(instantiated),
		meta.then(read).then(unpacked),
	]);
	let index = engine.init_pagefind(...bytesIn(engine, known));
	index = engine.set_ranking_weights(index, ...textIn(engine, JSON.stringify(ranking)));
	const chunks = remembered(async (name: string) => {
		const bytes = await read(`index/${name}.pf_index`).then(unpacked);
		index = engine.load_index_chunk(index, ...bytesIn(engine, bytes));
	});
	const filters = remembered(async (name: string) => {
		const bytes = await read(`filter/${name}.pf_filter`).then(unpacked);
		index = engine.load_filter_chunk(index, ...bytesIn(engine, bytes));
	});
	const pages = remembered(async (name: string) => {
		const bytes = await read(`fragment/${name}.pf_fragment`).then(unpacked);
		return JSON.parse(new TextDecoder().decode(bytes)) as IndexedPage;
	});
	const list = (range: [number, number]) =>
		(JSON.parse(textOut(engine, range)) as string[]).filter(Boolean);
	const ask = (folded: string, typed: string, filter: string, isQuoted: boolean) => {
		const texts = [folded, typed, filter, ''].flatMap((text) => textIn(engine, text));
		const answer = textOut(engine, engine.search(index, ...texts, isQuoted, false));
		return (JSON.parse(answer) as Found).results;
	};
	return {
		async find(term, isQuoted = false) {
			const typed = term.toLowerCase().trim();
			const folded = typed.normalize('NFD').replaceAll(/\p{M}/gu, '');
			if (!folded) return [];
			const wanted = list(engine.request_indexes(index, ...textIn(engine, folded)));
			await Promise.all(wanted.map(chunks));
			return ask(folded, typed, '{}', isQuoted).map(({ p, s, l }) => ({
				page: p,
				score: s,
				places: l.map((place) => ({ at: place.l, worth: place.s })),
			}));
		},
		async pagesWith(facet, code) {
			const filter = JSON.stringify({ [facet]: [code] });
			await Promise.all(
				list(engine.request_filter_indexes(index, ...textIn(engine, filter))).map(filters),
			);
			return new Set(ask('', '', filter, false).map(({ p }) => p));
		},
		async facets() {
			await Promise.all(list(engine.request_all_filter_indexes(index)).map(filters));
			return JSON.parse(textOut(engine, engine.filters(index))) as Record<
				string,
				Record<string, number>
			>;
		},
		page: pages,
	};
}

/** What `load` gives for a name, asked for once; a failure is forgotten, so that it can be tried again. */
function remembered<T>(load: (name: string) => Promise<T>): (name: string) => Promise<T> {
	const known = new Map<string, Promise<T>>();
	return (name) => {
		const promise =
			known.get(name) ??
			load(name).catch((error: unknown) => {
				known.delete(name);
				throw error;
			});
		known.set(name, promise);
		return promise;
	};
}

/** Pagefind signs what it packs. */
const signature = 'pagefind_dcd'.length;

/** A file of the index, unpacked unless a server already did. */
async function unpacked(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
	const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
	if (!isPacked) return bytes.subarray(signature);
	const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
	return new Uint8Array(await new Response(stream).arrayBuffer()).subarray(signature);
}

async function instantiated(code: Uint8Array): Promise<Exports> {
	const made: { engine?: Exports } = {};
	// The table of values that both sides know, as wasm-bindgen wants it.
	const __wbindgen_init_externref_table = () => {
		const table = made.engine?.__wbindgen_externrefs;
		const first = table?.grow(4) ?? 0;
		[undefined, null, true, false].forEach((value, at) => table?.set(first + at, value));
		table?.set(0, undefined);
	};
	const { instance } = await WebAssembly.instantiate(code as Uint8Array<ArrayBuffer>, {
		'./pagefind_web_bg.js': { __wbindgen_init_externref_table },
	});
	const engine = instance.exports as unknown as Exports;
	made.engine = engine;
	engine.__wbindgen_start();
	return engine;
}

function bytesIn(engine: Exports, bytes: Uint8Array): [number, number] {
	const pointer = engine.__wbindgen_malloc(bytes.length, 1) >>> 0;
	new Uint8Array(engine.memory.buffer).set(bytes, pointer);
	return [pointer, bytes.length];
}

const textIn = (engine: Exports, text: string) => bytesIn(engine, new TextEncoder().encode(text));

function textOut(engine: Exports, [pointer, length]: [number, number]): string {
	const bytes = new Uint8Array(engine.memory.buffer, pointer >>> 0, length);
	const text = new TextDecoder().decode(bytes);
	engine.__wbindgen_free(pointer, length, 1);
	return text;
}
