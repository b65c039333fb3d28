import type { Bundle } from './bundle.ts';
import { completions } from './completion.ts';
import type { Answer, Counts, Result, SearchEngine, SearchOptions } from './engine.ts';
import { excerpt, sections } from './excerpt.ts';
import { printed } from './fold.ts';
import { type Found, found } from './found.ts';
import { countsOf } from './narrowing.ts';
import type { Match } from './pagefind.ts';
import { entriesFrom } from './shards.ts';
import { understoodIn } from './understood.ts';

/** Fewer results than this, and other languages are searched too. */
const few = 3;

/** What was found, by id: the bundle, the page in it, and where it matches. */
interface Hit {
	bundle: Bundle;
	page: string;
	places: Match['places'];
}

/** The search of a library over the bundles of its languages; the first is the reader's. */
export function librarySearch(bundles: readonly [Bundle, ...Bundle[]]): SearchEngine {
	const [own] = bundles;
	const hits = new Map<string, Hit>();

	return {
		async prepare() {
			await Promise.all([own.index(), own.list('words'), own.list('terms')]);
		},
		async search(typed, options) {
			const locale = options.isVerbatim ? undefined : await understoodIn(typed, bundles);
			const guess = bundles.find((one) => one.locale === locale) ?? own;
			const first = await firstAnswer(typed, guess, options);
			const spoken = first.bundle;
			const isSmall = first.pages.length < few && !isEmpty(typed, options);
			const rest = isSmall ? await elsewhere(typed, spoken, options) : [];
			const { locale: understood } = spoken;
			return {
				...answer([first, ...rest], options),
				...(spoken === own ? {} : { understoodIn: understood }),
			};
		},
		documents: (ids) => Promise.all(ids.map(drawn)),
		completions: (typed) => completions(typed, own),
	};

	/** What a query finds in the language it seems to be in; with a slip in it, in the first one that finds anything. */
	async function firstAnswer(typed: string, guess: Bundle, options: SearchOptions): Promise<Found> {
		const first = await found(typed, guess, { ...options, wanted: guess });
		if (first.pages.length > 0 || options.isVerbatim || isEmpty(typed, options)) return first;
		for (const other of bundles) {
			if (other === guess) continue;
			const answered = await found(typed, other, { ...options, wanted: other, isBrief: true });
			if (answered.pages.length > 0) return answered;
		}
		return first;
	}

	/** What exists only in other languages, each asked in its own words; nothing when there is no more to ask. */
	async function elsewhere(
		typed: string,
		spoken: Bundle,
		options: SearchOptions,
	): Promise<Found[]> {
		const others = bundles.filter((one) => one !== spoken);
		return Promise.all(
			others.map(async (wanted) => {
				const result = await found(typed, spoken, { ...options, wanted });
				if (result.pages.length === 0) return { ...result, all: [] };
				const index = await wanted.index();
				// What exists in the reader's language was looked for there.
				const known = await index.pagesWith('locale', spoken.locale);
				const isOnlyThere = ({ page }: { page: string }) => !known.has(page);
				const [pages, all] = [result.pages, result.all ?? []].map((some) =>
					some.filter(isOnlyThere),
				);
				return { ...result, pages: pages ?? [], all: all ?? [] };
			}),
		);
	}

	function answer(parts: readonly Found[], { limit, filters }: SearchOptions): Answer {
		const pages = parts.flatMap(({ bundle, pages: some }) =>
			some.map(({ page, places }) => ({ id: `${bundle.locale}:${page}`, bundle, page, places })),
		);
		for (const { id, ...hit } of pages) hits.set(id, hit);
		const [first] = parts;
		return {
			ids: pages.slice(0, limit).map(({ id }) => id),
			total: pages.length,
			corrections: first?.corrections ?? [],
			expansions: [...new Set(parts.flatMap(({ expansions }) => expansions))],
			isPartial: first?.isPartial ?? false,
			counts: () => countsOfAll(parts, filters),
		};
	}

	async function drawn(id: string): Promise<Result> {
		const hit = hits.get(id);
		if (!hit) throw new Error(`Internal error: \`${id}\` is no result of this search.`);
		const { bundle, places } = hit;
		const index = await bundle.index();
		const page = await index.page(hit.page);
		const { title = '', kind = '', summary = '', reviewed } = page.meta;
		const locales = page.filters['locale'] ?? [bundle.locale];
		const shared = {
			id,
			codes: page.filters,
			locales,
			...(reviewed ? { reviewed } : {}),
		};
		const card =
			locales.includes(own.locale) && bundle !== own ? await cardOf(page.url) : undefined;
		if (card) return { ...shared, ...card };
		const shown = excerpt(page, places, bundle.lang);
		return {
			...shared,
			url: page.url,
			locale: bundle.locale,
			title: printed(title, bundle.lang),
			kind,
			excerpt: shown.some(({ isMatch }) => isMatch)
				? shown
				: [{ text: printed(summary, bundle.lang), isMatch: false }],
			sections: sections(page, places, bundle.lang),
		};

		/** A document found in another language, as it is in the reader's. */
		async function cardOf(url: string) {
			const key = url.split('/').slice(-3, -1).join('/');
			const lines = await entriesFrom(await own.list('cards'), key);
			const line = lines.find(([one]) => one === key);
			if (!line) return undefined;
			const [, address = url, name = title, label = kind, text = summary] = line;
			return {
				url: address,
				locale: own.locale,
				title: name,
				kind: label,
				excerpt: [{ text, isMatch: false }],
				sections: [],
			};
		}
	}
}

const isEmpty = (typed: string, { filters }: SearchOptions) =>
	typed.trim() === '' && Object.values(filters).every((codes) => codes.length === 0);

/** The counts of all parts of an answer together. */
async function countsOfAll(
	parts: readonly Found[],
	filters: SearchOptions['filters'],
): Promise<Counts> {
	const sums: Record<string, Record<string, number>> = {};
	for (const { bundle, all } of parts) {
		if (all?.length === 0) continue;
		const counts = await countsOf(await bundle.index(), filters, all);
		for (const [facet, codes] of Object.entries(counts)) {
			const sum = (sums[facet] ??= {});
			for (const [code, count] of Object.entries(codes)) sum[code] = (sum[code] ?? 0) + count;
		}
	}
	return sums;
}
