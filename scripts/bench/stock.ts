import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '#sources/disk.ts';
import { bodyOf } from './body.ts';
import { fieldsOf } from './fields.ts';
import { markdown, write } from './files.ts';
import type { Entry } from './plan.ts';
import { locales } from './words.ts';

/**
 * Write the same documents as a project of stock Starlight: what `npm create astro` makes, with three
 * languages. Sidebar, search and all else are as they come; only the caches are moved, to stay out of ours.
 */
export function writeStock(folder: string, entries: readonly Entry[]): void {
	write(join(folder, 'package.json'), manifest);
	write(join(folder, 'tsconfig.json'), JSON.stringify({ extends: 'astro/tsconfigs/strict' }));
	write(join(folder, 'astro.config.mjs'), config);
	write(join(folder, 'src/content.config.ts'), collections);
	symlinkSync(join(projectRoot, 'node_modules'), join(folder, 'node_modules'));
	const docs = join(folder, 'src/content/docs');
	for (const locale of locales) {
		const home = {
			title: 'Social Lab',
			description: 'Home',
			template: 'splash',
			hero: { tagline: 'Social Lab' },
		};
		write(join(docs, locale, 'index.md'), markdown(home, links(entries, locale)));
		for (const entry of entries) {
			const { title, summary } = fieldsOf(entry, locale, { entries, codes: {} });
			const text = markdown({ title, description: summary }, bodyOf(entry, locale, entries));
			write(join(docs, locale, entry.collection, `${entry.slug}.md`), text);
		}
	}
}

/** A home that leads to a dozen documents, as ours leads to situations. */
const links = (entries: readonly Entry[], locale: (typeof locales)[number]): string =>
	entries
		.slice(0, 12)
		.map(
			({ title, collection, slug }) => `- [${title[locale]}](/${locale}/${collection}/${slug}/)\n`,
		)
		.join('');

// Astro finds the packages that it must compile by the dependencies named here.
const manifest = JSON.stringify({
	type: 'module',
	private: true,
	scripts: { build: 'astro build' },
	dependencies: { '@astrojs/starlight': '*', astro: '*', sharp: '*' },
});

const config = `import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';

export default defineConfig({
	site: 'https://library.example.org',
	cacheDir: './.cache/astro',
	vite: { cacheDir: './.cache/vite' },
	integrations: [
		starlight({
			title: 'Social Lab',
			defaultLocale: 'fr',
			locales: {
				fr: { label: 'Français', lang: 'fr' },
				en: { label: 'English', lang: 'en' },
				es: { label: 'Español', lang: 'es' },
			},
		}),
	],
});
`;

const collections = `import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
import { defineCollection } from 'astro:content';

export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`;
