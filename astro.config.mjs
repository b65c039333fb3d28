import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import { markdownFeatures } from './src/library/markdown.ts';
import { sitemapItem } from './src/library/sitemap.ts';
import { hastPlugins, mdastPlugins } from './src/markup/plugins.ts';
import { cacheFolder, stagingFolder } from './src/sources/build-folders.ts';
import { current, currentSite, locate } from './src/sources/current.ts';

const { folder } = await current();
const site = await currentSite();
const { config, locales } = site.shelf;

/** Stands in for a part of Starlight that the library brings itself, or does without. */
const ours = (names) =>
	Object.fromEntries(names.map((name) => [name, `./src/starlight/${name}.astro`]));
const without = (names) =>
	Object.fromEntries(names.map((name) => [name, './src/starlight/Nothing.astro']));

export default defineConfig({
	site: config.site,
	base: config.base,
	// Astro always writes to one place; the build script moves it, whole, to where it belongs.
	outDir: stagingFolder(folder),
	cacheDir: `${cacheFolder(folder)}/astro`,
	trailingSlash: 'always',
	prefetch: false,
	devToolbar: { enabled: false },
	prerenderConflictBehavior: 'error',
	experimental: { incrementalBuild: true },
	build: { inlineStylesheets: 'never' },
	image: { layout: 'constrained' },
	markdown: {
		syntaxHighlight: false,
		processor: satteri({
			features: markdownFeatures,
			mdastPlugins: mdastPlugins(locate),
			hastPlugins: hastPlugins(locate),
		}),
	},
	vite: {
		cacheDir: `${cacheFolder(folder)}/vite`,
		// Scripts stay files, so that the content security policy can refuse every inline one but its own.
		build: { assetsInlineLimit: 0 },
		server: { fs: { allow: ['.', folder] }, watch: { ignored: ['**/.cache/**', '**/dist/**'] } },
	},
	integrations: [
		starlight({
			title: Object.fromEntries(
				[...locales.values()].map(({ locale, lang }) => [lang, config.name[locale] ?? '']),
			),
			locales: Object.fromEntries(
				[...locales.values()].map(({ locale, lang, label, dir }) => [locale, { lang, label, dir }]),
			),
			defaultLocale: config.defaultLocale,
			pagefind: false,
			disable404Route: true,
			expressiveCode: false,
			customCss: [
				'./src/styles/tokens.css',
				'./src/styles/base.css',
				'./src/styles/parts.css',
				'./src/styles/print.css',
			],
			components: {
				...ours([
					'ContentPanel',
					'Head',
					'Header',
					'MarkdownContent',
					'PageFrame',
					'PageTitle',
					'SkipLink',
					'ThemeProvider',
					'TwoColumnContent',
				]),
				...without([
					'Banner',
					'DraftContentNotice',
					'FallbackContentNotice',
					'Footer',
					'Hero',
					'PageSidebar',
					'Sidebar',
				]),
			},
		}),
		mdx(),
		sitemap({ serialize: (item) => sitemapItem(site, item) }),
	],
});
