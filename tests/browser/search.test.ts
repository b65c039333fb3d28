/** Search: what one finds, how one gets there, and what is left without scripts. */
import { describe, expect, test } from 'vitest';
import { type Reader, readers } from './reader.ts';

const reader = readers();
const below = readers('based', '/library/');

const resultsOf = async ({ page }: Reader) => {
	await page.locator('[data-results] h2 a').first().waitFor();
	return page
		.locator('[data-results] h2 a')
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
	expect(await page.locator('[data-results] mark').first().textContent()).toMatch(
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

test('narrows a search by checkboxes, in the address too, and widens it again with the back button', async () => {
	const one = await reader();
	const page = await one.open('/fr/search/?q=enfant');
	const all = await resultsOf(one);
	await page.locator('[data-filters] summary').click();
	const procedures = page.locator('input[name=type][value=procedures]');
	await procedures.locator('..').locator('[data-count]', { hasText: /\d/ }).waitFor();
	const count = Number(await procedures.locator('..').locator('[data-count]').textContent());
	await procedures.check();
	await page.waitForURL('**/fr/search/?q=enfant&type=procedures');
	await page.locator('[role=status]', { hasText: new RegExp(`^${count} `) }).waitFor();
	expect((await resultsOf(one)).every((href) => href.startsWith('/fr/procedures/'))).toBe(true);
	await page.locator('.chip').click();
	await page.waitForURL('**/fr/search/?q=enfant');
	await page.goBack();
	await page.waitForURL('**/fr/search/?q=enfant&type=procedures');
	expect(await procedures.isChecked()).toBe(true);
	await page.goBack();
	await page.waitForFunction(
		(first) => document.querySelector('[data-results] h2 a')?.getAttribute('href') === first,
		all[0],
	);
	await one.context.close();
	expect(one.problems).toEqual([]);
});

test('lists everything of a type when only the type is chosen', async () => {
	const one = await reader();
	await one.open('/fr/search/?type=events');
	const found = await resultsOf(one);
	expect(found.length).toBeGreaterThan(1);
	expect(found.every((href) => href.startsWith('/fr/events/'))).toBe(true);
	await one.context.close();
});

test('puts a slip right, says so, and takes it back', async () => {
	const one = await reader();
	const page = await one.open('/fr/search/?q=enfan%20victmie');
	expect((await resultsOf(one)).length).toBeGreaterThan(0);
	const note = page.locator('[data-notes] li').first();
	expect(await note.textContent()).toContain('enfant victime');
	await note.locator('button').click();
	await note.waitFor({ state: 'detached' });
	expect(await page.locator('#q').inputValue()).toBe('enfan victmie');
	await one.context.close();
	expect(one.problems).toEqual([]);
});

test('finds in another language what the reader can read in hers, and says so', async () => {
	const one = await reader();
	const page = await one.open('/fr/search/?q=child%20hearing%20procedure');
	expect((await resultsOf(one)).every((href) => href.startsWith('/fr/'))).toBe(true);
	expect(await page.locator('[data-notes]').textContent()).toContain('anglais');
	await one.context.close();
	expect(one.problems).toEqual([]);
});

/** Defects of the engine that the query layer cures: each pair asks for the same. */
const same: [locale: string, one: string, other: string][] = [
	['fr', 'l’école', 'école'],
	['fr', 'mise en œuvre', 'mise en oeuvre'],
	['fr', 'VIH/sida', 'VIH sida'],
	['es', 'ninos', 'niños'],
	['pt', 'informações', 'informação'],
];

test.each(same)('finds the same in %s for %s and %s', async (locale, first, second) => {
	const one = await reader({ locale });
	const page = await one.open(`/${locale}/search/?q=${encodeURIComponent(first)}`);
	const found = await resultsOf(one);
	const total = await page.locator('[role=status]').textContent();
	await page.goto(`${one.origin}/${locale}/search/?q=${encodeURIComponent(second)}`);
	// The order follows the form that was typed.
	expect((await resultsOf(one)).some((href) => found.includes(href))).toBe(true);
	expect(await page.locator('[role=status]').textContent()).toBe(total);
	await one.context.close();
	expect(one.problems).toEqual([]);
});

test('finds in Arabic what a word joined to others and the word alone share', async () => {
	const one = await reader({ locale: 'ar' });
	await one.open(`/ar/search/?q=${encodeURIComponent('والمدارس')}`);
	const joined = await resultsOf(one);
	await one.page.goto(`${one.origin}/ar/search/?q=${encodeURIComponent('مدارس')}`);
	const alone = await resultsOf(one);
	expect(joined).toContain('/ar/practices/school-safety-walk/');
	expect(alone).toContain('/ar/practices/school-safety-walk/');
	await one.context.close();
	expect(one.problems).toEqual([]);
});

test('finds a quoted phrase as it is', async () => {
	const one = await reader();
	const page = await one.open(`/fr/search/?q=${encodeURIComponent('"personne de confiance"')}`);
	await resultsOf(one);
	const quoted = await page.locator('[role=status]').textContent();
	await page.goto(`${one.origin}/fr/search/?q=${encodeURIComponent('"confiance de personne"')}`);
	await page.locator('[role=status]', { hasText: 'Aucun résultat' }).waitFor();
	expect(quoted).toMatch(/^\d+ résultats?$/);
	await one.context.close();
});

test('goes on with what it fetched when the connection drops, and says what it lacks', async () => {
	const one = await reader();
	const page = await one.open('/fr/search/?q=audition');
	const found = await resultsOf(one);
	await one.context.setOffline(true);
	await page.locator('#q').fill('audition ');
	await page.keyboard.press('Enter');
	await page.waitForTimeout(300);
	expect(await resultsOf(one)).toEqual(found);
	await page.locator('#q').fill('quartier');
	await page.keyboard.press('Enter');
	await page.locator('[data-failed]').waitFor();
	expect(await resultsOf(one)).toEqual(found);
	await one.context.setOffline(false);
	await page.locator('[data-failed] button').click();
	await page.locator('[role=status]', { hasText: /\d/ }).waitFor();
	await one.context.close();
});

const hostile: [string, string][] = [
	['ten thousand letters', 'enfant '.repeat(1500)],
	['a pattern', '(a+)+$ [^ .*'],
	['markup', '"><img src=x onerror=alert(1)><script>alert(1)</script> enfant'],
	['marks of direction', '\u202Eenfant\u202C \u2066victime\u2069'],
	['half a character', '\uD83D enfant'],
	['names of prototypes', '__proto__ constructor toString enfant'],
];

test.each(hostile)('answers %s without harm', async (_, query) => {
	const one = await reader();
	const page = await one.open('/fr/search/');
	await page.locator('#q').evaluate((field, value) => {
		(field as HTMLInputElement).value = value;
	}, query);
	await page.keyboard.press('Enter');
	await page.locator('[role=status]', { hasText: /\d|Aucun/ }).waitFor();
	expect(await page.locator('main img, main script:not([src]):not([type])').count()).toBe(0);
	await one.context.close();
	expect(one.problems).toEqual([]);
});

test('completes words and titles, and takes one by the keyboard alone', async () => {
	const one = await reader();
	const page = await one.open('/fr/search/');
	await page.locator('#q').pressSequentially('confid');
	await page.locator('[role=option]').first().waitFor();
	await page.keyboard.press('ArrowDown');
	expect(await page.locator('[role=option][aria-selected=true]').count()).toBe(1);
	await page.keyboard.press('Escape');
	expect(await page.locator('[role=option]').count()).toBe(0);
	await page.locator('#q').fill('audition');
	await page.keyboard.press('Enter');
	await resultsOf(one);
	await page.keyboard.press('ArrowDown');
	expect(await page.evaluate(() => document.activeElement?.closest('h2') !== null)).toBe(true);
	await page.keyboard.press('End');
	await page.keyboard.press('Home');
	await page.keyboard.press('Escape');
	expect(await page.evaluate(() => document.activeElement?.id)).toBe('q');
	await one.context.close();
	expect(one.problems).toEqual([]);
});

test('keeps searches on the device only when asked', async () => {
	const one = await reader();
	const page = await one.open('/fr/search/?q=audition');
	await resultsOf(one);
	const stored = () => page.evaluate(() => localStorage.getItem('searches'));
	expect(await stored()).toBeNull();
	await page.locator('[data-keep]').check();
	await page.locator('#q').fill('signalement');
	await page.keyboard.press('Enter');
	await page.locator('.recent li button', { hasText: 'signalement' }).waitFor();
	await page.locator('[data-keep]').uncheck();
	expect(await stored()).toBeNull();
	await one.context.close();
});

test('says that it found nothing, with words that only a joker would write', async () => {
	const one = await reader();
	const page = await one.open('/fr/search/?q=zzxqvbnk');
	await page.locator('[role=status]', { hasText: 'Aucun résultat' }).waitFor();
	expect(await page.locator('[data-results] li').count()).toBe(0);
	expect(await page.locator('[data-tell]').isVisible()).toBe(true);
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
	await one.page.locator('[data-results] a').first().click();
	await one.page.waitForURL('**/library/en/*/*/');
	await one.context.close();
	expect(one.problems).toEqual([]);
});

test('shows a title made to break out of its place as text', async () => {
	const one = await below();
	await one.open('/library/en/search/?q=attacker');
	expect(await resultsOf(one)).toEqual(['/library/en/practices/hostile-title/']);
	const link = one.page.locator('[data-results] a').first();
	expect(await link.textContent()).toBe('</title><script>alert(1)</script>');
	await link.click();
	expect(await one.page.locator('h1').textContent()).toBe('</title><script>alert(1)</script>');
	await one.context.close();
	expect(one.problems).toEqual([]);
});

describe('the way to the search', () => {
	test.each(['/', 'Control+k'])('is %s, unless one is writing', async (key) => {
		const one = await reader();
		const page = await one.open('/fr/procedures/');
		await page.keyboard.press(key);
		await page.locator('dialog[open]').waitFor();
		expect(await page.evaluate(() => document.activeElement?.id)).toBe('q');
		await page.keyboard.type('a/b');
		expect(await page.locator('#q').inputValue()).toBe('a/b');
		await page.locator('#q').fill('audition');
		await page.keyboard.press('Enter');
		expect((await resultsOf(one)).length).toBeGreaterThan(0);
		await page.locator('dialog .close').click();
		expect(await page.locator('dialog[open]').count()).toBe(0);
		expect(page.url()).toBe(`${one.origin}/fr/procedures/`);
		await one.context.close();
		expect(one.problems).toEqual([]);
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
		await page.locator('dialog[open] input[type=search]').waitFor();
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
	expect(await page.locator('[data-filters]').isVisible()).toBe(false);
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
