/** What changed since the day that a trainer names in the address. */
import { expect, test } from 'vitest';
import { siteOf } from '../site/site.ts';
import { readers } from './reader.ts';

const reader = readers();
const pathway = '/fr/training/first-hearing-of-a-child/';
const { documents } = siteOf('real');
const last = documents.find(({ url }) => url['fr'] === pathway)?.updated ?? '';

test('tells what changed after that day, and says so when nothing did', async () => {
	const { open, context, problems } = await reader();
	const page = await open(`${pathway}?since=2020-01-01`);
	expect(await page.isVisible('[data-changes] [data-day]')).toBe(true);
	expect(await page.textContent('[data-since]')).toContain('2020-01-01');
	await open(`${pathway}?since=9999-12-31`);
	expect(await page.locator('[data-changes] [data-day]:visible').count()).toBe(0);
	expect(await page.textContent('[data-since]')).toBe('Rien n’a changé depuis le 9999-12-31.');
	expect(problems).toEqual([]);
	await context.close();
});

test('keeps the day on the way from the permanent address', async () => {
	expect(last).toMatch(/^\d{4}-\d\d-\d\d$/);
	const { open, context } = await reader({ locale: 'fr-FR' });
	const page = await open(`/d/kzb3c/?since=${last}`);
	await page.waitForURL((url) => url.pathname === pathway);
	expect(new URL(page.url()).search).toBe(`?since=${last}`);
	await context.close();
});

test('lists every day for whoever names none, without a script', async () => {
	const { open, context } = await reader({ javaScriptEnabled: false });
	const page = await open(pathway);
	await page.click('[data-changes] summary');
	expect(await page.locator('[data-changes] [data-day]:visible').count()).toBeGreaterThan(0);
	await context.close();
});
