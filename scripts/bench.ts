/**
 * Compare this project with stock Starlight on one made-up corpus in one run: what building takes, what pages
 * weigh, what a reader downloads. Usage: `npm run bench [-- --sizes 250,1000] [--seed text] [--keep]`
 *
 * Both get the same bodies, titles and summaries; ours also prints the fields of its front matter (steps,
 * criteria, activities …), some hundred words a page that stock Starlight has no place for. Prints a table and
 * the budgets on stdout, progress on stderr; `--keep` leaves the documents and the sites in `.cache/bench/`.
 */
import { parseArgs } from 'node:util';
import type { Browser } from 'playwright-core';
import { budgets } from './bench/budgets.ts';
import { measured } from './bench/measure.ts';
import { type Pair, table } from './bench/table.ts';

const usage = 'Usage: npm run bench -- [--sizes 250,1000] [--seed text] [--keep]';

function options() {
	try {
		const { values } = parseArgs({
			options: {
				sizes: { type: 'string', default: '250,1000' },
				seed: { type: 'string', default: 'bench' },
				keep: { type: 'boolean', default: false },
			},
		});
		const sizes = values.sizes.split(',').map(Number);
		return sizes.every((size) => Number.isInteger(size) && size >= 10)
			? { ...values, sizes }
			: undefined;
	} catch {
		return undefined;
	}
}

async function run(): Promise<number> {
	const given = options();
	if (!given) {
		console.error(`${usage}\nA size is the number of documents in each language, from 10.`);
		return 2;
	}
	const browser = await openBrowser();
	const pairs: Pair[] = [];
	try {
		for (const size of given.sizes.toSorted((a, b) => a - b)) {
			console.error(`${size} documents in each language: ours …`);
			const ours = await measured('ours', size, { ...given, browser });
			console.error(`${size} documents in each language: stock Starlight …`);
			pairs.push({ ours, stock: await measured('stock', size, { ...given, browser }) });
		}
	} finally {
		await browser?.close();
	}
	console.log(`${table(pairs)}\n\n${budgets(pairs)}`);
	return 0;
}

/** The browser of the tests; without one, all else is still measured. */
async function openBrowser(): Promise<Browser | undefined> {
	try {
		const { launchBrowser } = await import('./browser/browser.ts');
		return await launchBrowser();
	} catch (error) {
		console.error(
			`No browser, so no views: ${error instanceof Error ? error.message : String(error)}`,
		);
		return undefined;
	}
}

process.exitCode = await run();
