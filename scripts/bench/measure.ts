import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { cacheFolder } from '#sources/build-folders.ts';
import { projectRoot } from '#sources/disk.ts';
import type { Cost } from './cost.ts';
import { build, contentIn, type Engine } from './engines.ts';
import { of, planned } from './plan.ts';
import { type Sizes, sizesOf } from './sizes.ts';
import { type Views, viewsOf } from './views.ts';
import { locales } from './words.ts';

/** What one engine did with a library of one size. */
export interface Measured {
	engine: Engine;
	/** Documents in each language. */
	size: number;
	/** Pages of documents: documents × languages. */
	pages: number;
	cost: Cost;
	sizes: Sizes;
	/** Absent when there is no browser. */
	views: Views | undefined;
}

interface Given {
	seed: string;
	browser: Browser | undefined;
	/** Leave the documents and the site in `.cache/bench/`. */
	keep: boolean;
}

/** Write a library, build it with an engine, weigh the site and read it in a browser. */
export async function measured(
	engine: Engine,
	size: number,
	{ seed, browser, keep }: Given,
): Promise<Measured> {
	const all = join(projectRoot, '.cache/bench');
	mkdirSync(all, { recursive: true });
	const folder = mkdtempSync(join(all, `${engine}-${size}-`));
	const entries = planned(size, seed);
	try {
		const { dist, cost } = await build[engine](folder, entries);
		const [first] = of(entries, 'practices');
		const path = `/${locales[0]}/practices/${first?.slug ?? ''}/`;
		const views = browser && (await viewsOf(browser, { dist, path, engine }));
		return {
			engine,
			size,
			pages: size * locales.length,
			cost,
			sizes: sizesOf(dist, entries),
			views,
		};
	} finally {
		const made = [folder, cacheFolder(contentIn(folder))];
		for (const one of keep ? [] : made) rmSync(one, { recursive: true, force: true });
	}
}
