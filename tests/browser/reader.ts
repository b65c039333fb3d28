import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { type LibraryName, placeOf } from '../site/libraries.ts';
import { launchBrowser } from '../../scripts/browser/browser.ts';
import { serve, type Served } from './serve.ts';

/** Someone who reads our library on a phone, and what went wrong while she did. */
export interface Reader {
	page: Page;
	context: BrowserContext;
	/** Errors of scripts, refusals of the policy, requests to other hosts, and files that are missing. */
	problems: string[];
	/** Where the library is served, without a slash at its end. */
	origin: string;
	/** Open a page of the library. */
	open(path: string): Promise<Page>;
}

/** How wide a phone is. */
export const phone = { width: 390, height: 844 };

/** Readers of a library: a browser and a server, started before the first test of the file and stopped after its last. */
export function readers(
	name: LibraryName = 'real',
	base = '/',
): (options?: BrowserContextOptions) => Promise<Reader> {
	let browser: Browser;
	let served: Served;
	beforeAll(async () => {
		browser = await launchBrowser();
		served = await serve(placeOf(name).dist, { base });
	});
	afterAll(async () => {
		await browser.close();
		await served.close();
	});
	return async (options) => {
		const context = await browser.newContext({ viewport: phone, ...options });
		return watched(context, new URL(served.url).origin);
	};
}

async function watched(context: BrowserContext, origin: string): Promise<Reader> {
	context.setDefaultTimeout(10_000);
	const page = await context.newPage();
	const problems: string[] = [];
	page.on('console', (message) => {
		if (message.type() === 'error') problems.push(`${page.url()}: ${message.text()}`);
	});
	page.on('pageerror', (error) => problems.push(`${page.url()}: ${error.message}`));
	context.on('request', (request) => {
		const isOurs = request.url().startsWith(origin) || /^(?:data|blob):/.test(request.url());
		if (!isOurs) problems.push(`${page.url()} asks for ${request.url()}`);
	});
	context.on('response', (response) => {
		const isExpected = response.ok() || [301, 302, 304].includes(response.status());
		if (!isExpected) problems.push(`${response.url()} answers ${response.status()}`);
	});
	const open = async (path: string) => {
		await page.goto(origin + path, { waitUntil: 'load' });
		return page;
	};
	return { page, context, problems, origin, open };
}
