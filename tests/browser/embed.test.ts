/** Packages opened on their own: from a disk, at the width of a telephone, and in the page of another site. */
import { createServer } from 'node:http';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Site } from '#library/site.ts';
import { embedView } from '#library/views/packages.ts';
import { packageFile } from '#model/package.ts';
import { oneFile } from '#packages/one-file.ts';
import { slides } from '#packages/slides.ts';
import { launchBrowser } from '../../scripts/browser/browser.ts';
import { listening } from '../../scripts/serve/static-server.ts';
import { nameOf, sourceOf, taken } from '../packages/booklets.ts';
import { qrText } from '../qr.ts';
import { phone } from './reader.ts';
import { serve } from './serve.ts';

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const folder = mkdtempSync(join(tmpdir(), 'one-file-'));
const library = taken('real');
const planned = library.planned.filter(
	({ document, locale }) =>
		['kzb3c', 'cwn7f', 'zhh7b'].includes(document.id) && ['fr', 'es', 'ar'].includes(locale),
);
let browser: Browser;
beforeAll(async () => {
	browser = await launchBrowser();
	for (const one of planned) {
		const { participant, facilitator, images } = await sourceOf(library, one);
		writeFileSync(join(folder, fileOf(one, 'html')), oneFile(participant, images));
		writeFileSync(join(folder, fileOf(one, 'html-facilitator')), oneFile(facilitator, images));
		writeFileSync(join(folder, fileOf(one, 'slides')), slides(facilitator, images));
	}
});
afterAll(async () => {
	await browser.close();
	rmSync(folder, { recursive: true });
});

test('opens from a disk, fits a telephone, shows its images, and keeps nothing from people with a disability', async () => {
	const found: string[] = [];
	for (const one of planned) {
		for (const format of ['html', 'html-facilitator', 'slides'] as const) {
			const { page, problems } = await opened(fileOf(one, format));
			const width = await page.evaluate(() => document.documentElement.scrollWidth);
			if (width > phone.width) problems.push(`is ${width} pixels wide`);
			const unseen = await page.evaluate(
				() => [...document.images].filter(({ naturalWidth }) => naturalWidth === 0).length,
			);
			if (unseen > 0) problems.push(`does not show ${unseen} images`);
			await page.addScriptTag({ path: axe });
			problems.push(...(await violations(page)));
			found.push(...problems.map((problem) => `${nameOf(one)} ${format}: ${problem}`));
			await page.context().close();
		}
	}
	expect(planned).toHaveLength(8);
	expect(found).toEqual([]);
}, 120_000);

test('prints a QR code that a telephone reads', async () => {
	const { page } = await opened(packageFile('kzb3c', 'ar', 'html'));
	await page.emulateMedia({ media: 'print' });
	const picture = await page.locator('.qr').screenshot();
	expect(await qrText(picture)).toBe('https://library.example.org/d/kzb3c/');
	await page.context().close();
});

test('shows in a frame of another site, by the code that pages offer to copy', async () => {
	const file = packageFile('kzb3c', 'fr', 'html');
	const ours = await serve(folder);
	const packages = new Map([
		['kzb3c', [{ file, locale: 'fr', format: 'html', bytes: 1, version: '' } as const]],
	]) satisfies Site['packages'];
	const document = library.site.shelf.documents.get('kzb3c');
	const embed =
		document &&
		embedView({ ...library.site, packages }, document, { locale: 'fr', title: 'A « title »' });
	const code = embed?.iframe.replace(embed.url, ours.url + file) ?? '';
	const other = createServer((_, response) => {
		response.setHeader('content-type', 'text/html; charset=utf-8').end(`<!doctype html>${code}`);
	});
	const port = await listening(other, '127.0.0.1', 0);
	const page = await browser.newPage();
	await page.goto(`http://127.0.0.1:${port}/`);
	const frame = page.frameLocator('iframe');
	expect(await frame.locator('h1').textContent()).toBe("Première audition d'un enfant");
	expect(new URL(ours.url).port).not.toBe(String(port));
	await page.close();
	await ours.close();
	other.close();
	other.closeAllConnections();
});

function fileOf(one: (typeof planned)[number], format: Parameters<typeof packageFile>[2]): string {
	return packageFile(one.document.id, one.locale, format);
}

async function opened(file: string): Promise<{ page: Page; problems: string[] }> {
	const context = await browser.newContext({ viewport: phone, bypassCSP: true });
	const page = await context.newPage();
	const problems: string[] = [];
	const { href } = pathToFileURL(join(folder, file));
	page.on('console', (message) => {
		if (message.type() === 'error') problems.push(message.text());
	});
	context.on('request', (request) => {
		if (request.url() !== href && !request.url().startsWith('data:'))
			problems.push(`asks for ${request.url()}`);
	});
	await page.goto(href, { waitUntil: 'load' });
	return { page, problems };
}

async function violations(page: Page): Promise<string[]> {
	const { violations: all } = await page.evaluate(() => {
		const { axe: tool } = globalThis as unknown as {
			axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
		};
		return tool.run();
	});
	return all.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 120) ?? ''}`);
}
