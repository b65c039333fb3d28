import { join } from 'node:path';
import { projectRoot } from '#sources/disk.ts';
import { writeContent } from './corpus.ts';
import { type Cost, costOf } from './cost.ts';
import type { Entry } from './plan.ts';
import { writeStock } from './stock.ts';

/** The two sides: this project, and Starlight as it comes. */
export const engines = ['ours', 'stock'] as const;
export type Engine = (typeof engines)[number];

/** Where our content lies below a folder of the benchmark. */
export const contentIn = (folder: string): string => join(folder, 'content');

/** A site that was built, and what building took. */
export interface Built {
	dist: string;
	cost: Cost;
}

/**
 * Write the documents below an empty folder and build them with one engine, cold: our cache is kept by
 * content folder and this one is new; Starlight's project brings its own. Both run through npm, on its Node.
 */
export const build: Record<Engine, (folder: string, entries: readonly Entry[]) => Promise<Built>> =
	{
		ours: async (folder, entries) => {
			const [content, dist] = [contentIn(folder), join(folder, 'dist')];
			writeContent(content, entries);
			const command = ['npm', 'run', '-s', 'build', '--', '--outDir', dist];
			return {
				dist,
				cost: await costOf(command, { cwd: projectRoot, env: { LIBRARY_CONTENT: content } }),
			};
		},
		stock: async (folder, entries) => {
			writeStock(folder, entries);
			return {
				dist: join(folder, 'dist'),
				cost: await costOf(['npm', 'run', '-s', 'build'], { cwd: folder }),
			};
		},
	};
