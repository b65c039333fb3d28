/** A document that matches, ready to show. */
export interface Result {
	id: string;
	url: string;
	title: string;
	kind: string;
	/** The passage that matches, cut where matches begin and end. */
	excerpt: { text: string; isMatch: boolean }[];
}

/** What a search may ask beside its words. */
export interface SearchOptions {
	/** Language-neutral codes by facet: `{ type: 'procedures' }`. */
	filters: Readonly<Record<string, string>>;
	limit: number;
}

/** The seam behind which an index works; a library that outgrows a static one can put a server here. */
export interface SearchEngine {
	/** Loads what a first search needs, before it is asked. */
	prepare(): Promise<void>;
	search(query: string, options: SearchOptions): Promise<{ total: number; results: Result[] }>;
}

interface PagefindFragment {
	url: string;
	excerpt: string;
	meta: Record<string, string>;
}

interface Pagefind {
	options(options: object): Promise<void>;
	init(): Promise<void>;
	search(
		query: string | null,
		options: object,
	): Promise<{ results: { id: string; data(): Promise<PagefindFragment> }[] }>;
}

/** Ranking found by measurement on short and long pages. @see https://pagefind.app/docs/ranking/ */
const ranking = { termSaturation: 0.6, termSimilarity: 3, metaWeights: { title: 5, summary: 3 } };

/** The index of one language, at `bundle`; nothing is loaded before `prepare` or the first search. */
export function searchEngine(bundle: string): SearchEngine {
	let loading: Promise<Pagefind> | undefined;
	const load = async (): Promise<Pagefind> => {
		const pagefind = (await import(/* @vite-ignore */ `${bundle}pagefind.js`)) as Pagefind;
		// A worker costs 12 KB more and, on slow links, a second download of everything.
		await pagefind.options({
			bundlePath: bundle,
			baseUrl: '/',
			ranking,
			excerptLength: 30,
			noWorker: true,
		});
		await pagefind.init();
		return pagefind;
	};
	const engine = () =>
		(loading ??= load().catch((error: unknown) => {
			loading = undefined;
			throw error;
		}));
	return {
		async prepare() {
			await engine();
		},
		async search(query, { filters, limit }) {
			const pagefind = await engine();
			const { results } = await pagefind.search(query || null, { filters });
			const shown = await Promise.all(
				results.slice(0, limit).map(async ({ id, data }) => resultOf(id, await data())),
			);
			return { total: results.length, results: shown };
		},
	};
}

function resultOf(id: string, { url, excerpt, meta }: PagefindFragment): Result {
	return {
		id,
		url,
		title: meta['title'] ?? url,
		kind: meta['kind'] ?? '',
		excerpt: parts(excerpt),
	};
}

/** Pagefind marks matches with `<mark>` in escaped HTML; the parts come back as plain text. */
function parts(excerpt: string): Result['excerpt'] {
	const plain = document.createElement('textarea');
	return excerpt.split(/(<mark>.*?<\/mark>)/s).flatMap((part) => {
		const isMatch = part.startsWith('<mark>');
		// A textarea decodes entities and never runs anything.
		plain.innerHTML = isMatch ? part.slice(6, -7) : part;
		return plain.value ? [{ text: plain.value, isMatch }] : [];
	});
}
