import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import lunr from 'lunr';
import MiniSearch from 'minisearch';
import { close, createIndex } from 'pagefind';
import { pagefindIndex } from '#search/pagefind.ts';
import { searchOf } from './ours.ts';
import type { BuiltPage, Section } from './pages.ts';

/** What a search engine answers: `collection/slug`, best first. */
export type Ask = (query: string) => Promise<readonly string[]>;

/** The language of the readers, and what is searched for them. */
export interface Site {
	dist: string;
	languages: readonly { locale: string; lang: string }[];
	pages: readonly BuiltPage[];
}

/** The engines that are compared, by name; each is given one built site. */
export const engines: Readonly<Record<string, (site: Site) => Promise<Ask>>> = {
	ours: ({ dist, languages }) => {
		const engine = searchOf(dist, languages);
		const [{ locale } = { locale: '' }] = languages;
		return Promise.resolve(async (query: string) => {
			const { ids } = await engine.search(query, { locale, filters: {}, limit: 10 });
			return (await engine.documents(ids)).map(({ url }) => url.split('/').slice(-3, -1).join('/'));
		});
	},
	'plain Pagefind': (site) => pagefind(site, {}),
	// @see https://starlight.astro.build/reference/configuration/#pagefind
	'Starlight’s ranking': (site) =>
		pagefind(site, {
			page_length: 0.1,
			term_frequency: 0.1,
			term_saturation: 2,
			term_similarity: 9,
		}),
	// @see https://vitepress.dev/reference/default-theme-search#local-search
	'MiniSearch, VitePress': ({ pages }) => {
		const index = new MiniSearch<Section>({
			fields: ['title', 'heading', 'text'],
			storeFields: ['path'],
			searchOptions: { fuzzy: 0.2, prefix: true, boost: { title: 4, text: 2, heading: 1 } },
		});
		index.addAll(pages.flatMap(({ sections }) => sections));
		return Promise.resolve((query) =>
			Promise.resolve(unique(index.search(query).map(({ path }) => String(path)))),
		);
	},
	lunr: async ({ pages, languages }) => {
		const [language = 'en'] = (languages[0]?.lang ?? 'en').split('-');
		const plugin = language === 'en' ? undefined : await lunrLanguage(language);
		const index = lunr(function () {
			if (plugin) this.use(plugin);
			this.ref('id');
			for (const [field, boost] of [
				['title', 4],
				['heading', 2],
				['text', 1],
			] as const)
				this.field(field, { boost });
			for (const section of pages.flatMap(({ sections }) => sections)) this.add(section);
		});
		return (query) => {
			// Lunr reads punctuation as operators of its own language.
			const words = query.replaceAll(/[\p{P}\p{S}]/gu, ' ');
			return Promise.resolve(unique(index.search(words).map(({ ref }) => ref.split('#')[0] ?? '')));
		};
	},
};

const unique = (paths: readonly string[]) => [...new Set(paths)];

async function lunrLanguage(language: string): Promise<lunr.Builder.Plugin> {
	type Register = (one: typeof lunr) => void;
	const load = async (name: string) =>
		((await import(`lunr-languages/${name}`)) as { default: Register }).default;
	(await load('lunr.stemmer.support.js'))(lunr);
	(await load(`lunr.${language}.js`))(lunr);
	return (lunr as unknown as Record<string, lunr.Builder.Plugin>)[language] as lunr.Builder.Plugin;
}

/** Pagefind over the pages as they are, with its own reading of a query. */
async function pagefind({ pages, languages }: Site, weights: object): Promise<Ask> {
	const folder = mkdtempSync(join(tmpdir(), 'pagefind-'));
	const { index } = await createIndex({ forceLanguage: languages[0]?.lang ?? 'en' });
	if (!index) throw new Error('Pagefind could not start.');
	for (const { url, html } of pages) await index.addHTMLFile({ url, content: html });
	await index.writeFiles({ outputPath: folder });
	await close();
	const entry = JSON.parse(readFileSync(join(folder, 'pagefind-entry.json'), 'utf8')) as {
		languages: Record<string, { hash: string; wasm: string | null }>;
	};
	const [language] = Object.values(entry.languages);
	const opened = await pagefindIndex(
		(path) => Promise.resolve(new Uint8Array(readFileSync(join(folder, path)))),
		{
			meta: Promise.resolve(`pagefind.${language?.hash ?? ''}.pf_meta`),
			wasm: `wasm.${language?.wasm ?? 'unknown'}.pagefind`,
			weights: { meta_weights: { title: 5 }, ...weights },
		},
	);
	process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
	return async (query) => {
		// Pagefind deletes the punctuation of a query.
		const found = await opened.find(
			query.replaceAll(/[\p{Pd}\p{Pe}\p{Pf}\p{Pi}\p{Po}\p{Ps}]/gu, ''),
		);
		const shown = await Promise.all(found.slice(0, 10).map(({ page }) => opened.page(page)));
		return shown.map(({ url }) => url.split('/').slice(-3, -1).join('/'));
	};
}
