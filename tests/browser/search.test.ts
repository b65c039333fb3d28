/** Search: what one finds, how one gets there, and what is left without scripts. */
import { describe, expect, test } from 'vitest';
import { type Reader, readers } from './reader.ts';

const reader = readers();
const below = readers('based', '/library/');

const resultsOf = async ({ page }: Reader) => {
	await page.locator('[data-search-results] a').first().waitFor();
	return page
		.locator('[data-search-results] a')
		.evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
};

test('finds what a reader types, says how much, and shows where it matches', async () => {
	const one = await reader();
	const page = await one.open('/fr/search/');
	await page.locator('#q').pressSequentially('enfant victime');
	const results = await resultsOf(one);
	expect(results.length).toBeGreaterThanOrEqual(5);
	expect(results.every((href) => href.startsWith('/fr/'))).toBe(true);
	expect(results).toContain('/fr/glossary/child-victim/');
	expect(await page.locator('[role=status]').textContent()).toMatch(/^\d+ résultats$/);
	expect(await page.locator('[data-search-results] mark').first().textContent()).toMatch(
		/enfant|victime/i,
	);
	await one.context.close();
	expect(one.problems).toEqual([]);
});

test('keeps a search in the address, which can be shared', async () => {
	const one = await reader();
	const page = await one.open('/fr/search/');
	await page.locator('#q').fill('audition');
	const typed = await resultsOf(one);
	await page.waitForURL('**/fr/search/?q=audition');
	const other = await reader();
	await other.open(page.url().slice(one.origin.length));
	expect(await other.page.locator('#q').inputValue()).toBe('audition');
	expect(await resultsOf(other)).toEqual(typed);
	await one.context.close();
	await other.context.close();
	expect([...one.problems, ...other.problems]).toEqual([]);
});

test('narrows a search to a type and a theme, in the address too, and widens it again with the back button', async () => {
	const one = await reader();
	const page = await one.open('/fr/search/?q=enfant');
	const all = await resultsOf(one);
	await page.locator('select[name=type]').selectOption('procedures');
	await page.waitForURL('**/fr/search/?q=enfant&type=procedures');
	await page.waitForFunction(() =>
		[...document.querySelectorAll('[data-search-results] a')].every((link) =>
			link.getAttribute('href')?.startsWith('/fr/procedures/'),
		),
	);
	const procedures = await resultsOf(one);
	await page.locator('select[name=theme]').selectOption({ index: 1 });
	await page.waitForURL('**/fr/search/?q=enfant&type=procedures&theme=*');
	expect((await resultsOf(one)).length).toBeLessThanOrEqual(procedures.length);
	await page.goBack();
	await page.goBack();
	await page.waitForFunction(
		(first) => document.querySelector('[data-search-results] a')?.getAttribute('href') === first,
		all[0],
	);
	expect(await page.locator('select[name=type]').inputValue()).toBe('');
	await one.context.close();
	expect(one.problems).toEqual([]);
});

test('lists everything of a type when only the type is chosen', async () => {
	const one = await reader();
	await one.open('/fr/search/?type=events');
	expect((await resultsOf(one)).toSorted()).toEqual([
		'/fr/events/francophone-meetings-first-edition/',
		'/fr/events/lab-working-workshop/',
	]);
	await one.context.close();
});

test('says that it found nothing, with words that only a joker would write', async () => {
	const one = await reader();
	const page = await one.open('/fr/search/?q=zzxqvbnk');
	await page.locator('[role=status]', { hasText: 'Aucun résultat' }).waitFor();
	expect(await page.locator('[data-search-results] li').count()).toBe(0);
	await one.context.close();
});

test('writes what it found as text, whatever the words of a search', async () => {
	const one = await reader();
	const page = await one.open(
		`/fr/search/?q=${encodeURIComponent('<img src=x onerror=alert(1)> enfant')}`,
	);
	await page.locator('[role=status]', { hasText: /\d|Aucun/ }).waitFor();
	expect(await page.locator('main img').count()).toBe(0);
	await one.context.close();
	expect(one.problems).toEqual([]);
});

test('finds in Arabic too', async () => {
	const one = await reader({ locale: 'ar' });
	await one.open(`/ar/search/?q=${encodeURIComponent('الطفل')}`);
	expect((await resultsOf(one)).every((href) => href.startsWith('/ar/'))).toBe(true);
	await one.context.close();
	expect(one.problems).toEqual([]);
});

test('finds in a library that lies below a path of its host', async () => {
	const one = await below();
	await one.open('/library/en/search/?q=shoal');
	const results = await resultsOf(one);
	expect(results).toContain('/library/en/glossary/shoal/');
	await one.page.locator('[data-search-results] a').first().click();
	await one.page.waitForURL('**/library/en/*/*/');
	await one.context.close();
	expect(one.problems).toEqual([]);
});

test('shows a title made to break out of its place as text', async () => {
	const one = await below();
	await one.open('/library/en/search/?q=attacker');
	expect(await resultsOf(one)).toEqual(['/library/en/practices/hostile-title/']);
	const link = one.page.locator('[data-search-results] a').first();
	expect(await link.textContent()).toBe('</title><script>alert(1)</script>');
	await link.click();
	expect(await one.page.locator('h1').textContent()).toBe('</title><script>alert(1)</script>');
	await one.context.close();
	expect(one.problems).toEqual([]);
});

describe('the way to the search', () => {
	test.each(['/', 'Control+k'])('is %s, unless one is writing', async (key) => {
		const { open, context } = await reader();
		const page = await open('/fr/procedures/');
		await page.keyboard.press(key);
		await page.waitForURL('**/fr/search/');
		expect(await page.evaluate(() => document.activeElement?.id)).toBe('q');
		await page.keyboard.type('a/b');
		expect(await page.locator('#q').inputValue()).toBe('a/b');
		await context.close();
	});

	test('is a button on every page, and the form of the home', async () => {
		const one = await reader();
		const page = await one.open('/fr/');
		await page.locator('main form[role=search] input').fill('audition');
		await page.keyboard.press('Enter');
		await page.waitForURL('**/fr/search/?q=audition');
		expect((await resultsOf(one)).length).toBeGreaterThan(0);
		await page.goto(`${one.origin}/fr/glossary/`);
		await page.locator('.site-header [data-search]').click();
		await page.waitForURL('**/fr/search/');
		await one.context.close();
		expect(one.problems).toEqual([]);
	});
});

test('leads on without scripts: to every collection and every theme', async () => {
	const { open, context, problems } = await reader({ javaScriptEnabled: false });
	const page = await open('/fr/');
	await page.locator('main form[role=search] input').fill('enfant');
	await page.locator('main form[role=search] button').click();
	await page.waitForURL('**/fr/search/?q=enfant');
	expect(await page.locator('select').first().isVisible()).toBe(false);
	const paths = page.locator('.search-paths a');
	expect(await paths.count()).toBeGreaterThan(15);
	await page.locator('.search-paths a[href="/fr/procedures/"]').click();
	await page.waitForURL('**/fr/procedures/');
	await context.close();
	expect(problems).toEqual([]);
});

test('loads nothing of the index before a search', async () => {
	const { open, page, context } = await reader();
	const asked: string[] = [];
	page.on('request', (request) => asked.push(request.url()));
	await open('/fr/procedures/child-discloses-violence/');
	await page.waitForTimeout(300);
	expect(asked.filter((url) => url.includes('/pagefind/'))).toEqual([]);
	await context.close();
});
