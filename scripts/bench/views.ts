import { extname } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { type Sent, type Served, served } from './server.ts';
import type { Engine } from './engines.ts';

/** Bytes that a phone receives, after compression. */
export interface Views {
	/** All of a document, for someone who comes for the first time. */
	first: number;
	css: number;
	js: number;
	/** Then a search of two words, until its results are drawn; and another one. */
	search: number;
	nextSearch: number;
	/** Results that the searches fetched: none means that no search was seen. */
	results: number;
	/** Requests to other hosts. */
	elsewhere: number;
}

const searches = ['audition école', 'formation juge'] as const;

/** Read one document and search twice in a site, in a fresh browser profile the size of a phone. */
export async function viewsOf(
	browser: Browser,
	{ dist, path, engine }: { dist: string; path: string; engine: Engine },
): Promise<Views> {
	const site = await served(dist);
	const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
	try {
		const page = await context.newPage();
		let elsewhere = 0;
		context.on('request', (request) => {
			if (/^https?:/.test(request.url()) && !request.url().startsWith(site.origin)) elsewhere += 1;
		});
		const first = await sentBy(site, () => page.goto(site.origin + path));
		const search = await sentBy(
			site,
			() => firstSearch[engine](page, site.origin, searches[0]),
			isResult,
		);
		const next = await sentBy(site, () => typed(page, fields[engine], searches[1]), isResult);
		return {
			first: bytesOf(first),
			css: bytesOf(first, '.css'),
			js: bytesOf(first, '.js'),
			search: bytesOf(search),
			nextSearch: bytesOf(next),
			results: [...search, ...next].filter(isResult).length,
			elsewhere,
		};
	} finally {
		await context.close();
		await site.close();
	}
}

/** Ours has a page of its own; Starlight opens a dialog. */
const firstSearch: Record<Engine, (page: Page, origin: string, words: string) => Promise<unknown>> =
	{
		ours: (page, origin, words) => page.goto(`${origin}/fr/search/?q=${encodeURIComponent(words)}`),
		stock: async (page, _, words) => {
			await page.click('button[data-open-modal]');
			await typed(page, fields.stock, words);
		},
	};

const fields: Record<Engine, string> = {
	ours: 'main input[type="search"], main input[name="q"]',
	stock: '.pagefind-ui__search-input',
};

async function typed(page: Page, field: string, words: string): Promise<void> {
	await page.locator(field).first().fill(words);
	await page.locator(field).first().press('Enter');
}

/** What the site sent because of an act, until it has sent nothing for a second (and, for a search, a result: at most 20 seconds). */
async function sentBy(
	{ log }: Served,
	act: () => Promise<unknown>,
	isAwaited: (sent: Sent) => boolean = () => true,
): Promise<Sent[]> {
	const from = log.length;
	await act();
	for (let waited = 0, before = -1; waited < 20; waited += 1) {
		if (before === log.length && log.slice(from).some(isAwaited)) break;
		before = log.length;
		await new Promise((resolve) => setTimeout(resolve, 1000));
	}
	return log.slice(from);
}

/** Each result that Pagefind draws is a file of its own. */
const isResult = ({ path }: Sent) => path.endsWith('.pf_fragment');

function bytesOf(sent: readonly Sent[], type?: string): number {
	return sent
		.filter(({ path }) => type === undefined || extname(path) === type)
		.reduce((sum, { bytes }) => sum + bytes, 0);
}
