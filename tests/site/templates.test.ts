/** Pages as each type of document needs them: what it opens with, and what is computed from its fields. */
import { expect, test } from 'vitest';
import { attributeOf, byClass, elements, first, textOf } from './html.ts';
import { mainOf, pageAt, siteOf } from './site.ts';

const site = siteOf('full');
const at = (path: string) => pageAt(site, path);
const said = (path: string) => textOf(mainOf(at(path)));

test('opens a procedure with its first actions, then its steps: who, when, with whom, how', () => {
	expect(said('/en/procedures/ring-the-bell/')).toMatch(
		/Look at the water\. Ring three times\. Call the harbour\..*Look at the mark.*River guard.*1 hour.*Our proposal.*Read the mark.*log of the pier.*→ step 2/,
	);
});

test('shows who does what in a matrix, and the flow in a drawing that says where its words are', () => {
	const { root } = at('/en/procedures/ring-the-bell/');
	const matrix = byClass(root, 'responsibilities') ?? root;
	expect([...elements(matrix, 'th')].map(textOf)).toEqual([
		...['Step', 'River guard', 'Fisher'],
		...['1. Look at the mark', '2. Ring', '3. Fisher and River guard'],
	]);
	expect([...elements(matrix, 'td')].map(textOf)).toEqual([
		...['Acts', ''],
		...['Acts', 'Takes part'],
		...['Acts', 'Acts'],
	]);
	const flow = byClass(root, 'flow') ?? root;
	expect(attributeOf(first(flow, 'svg') ?? flow, 'role')).toBe('img');
	expect(attributeOf(first(flow, 'a') ?? flow, 'href')).toBe('#steps');
});

test('links a procedure for children and the one for professionals both ways', () => {
	expect(said('/en/procedures/my-bell/')).toContain('For professionals: Ring the bell');
	expect(said('/en/procedures/ring-the-bell/')).toContain(
		'Version for children: When you hear the bell',
	);
});

test('computes the timetable of a module and the length of a pathway', () => {
	expect(said('/en/training/read-the-water/')).toMatch(
		/0:00 Look at the water 25 minutes.*0:25 Paddle 50 minutes/,
	);
	expect(said('/en/training/first-season/')).toMatch(/Total time 1 hour 15 minutes/);
});

test('says where an experiment stands on its path', () => {
	const { root } = at('/en/experiments/lantern-signals/');
	const here = elements(root, 'li').find((one) => attributeOf(one, 'aria-current') === 'step');
	expect(textOf(here ?? root)).toBe('Evaluate');
});

test('shows a figure as its source means it, with its period and its source', () => {
	expect(said('/en/indicators/boats-afloat/')).toMatch(
		/more than 1,200 boats 2020–2024 Source: Chart of the river.*Boats counted at noon.*Rowing boats 54%.*Sailing boats about 300 boats/,
	);
	expect(said('/en/programmes/living-river/')).toMatch(/more than 1,200 boats/);
});

test('says how to cite a reference', () => {
	expect(said('/en/references/river-chart/')).toContain(
		'Maeve of the Pier (1987). Chart of the river (RC-1). The Crew. https://www.example.com/chart',
	);
});

test('shows the call of an event with its places counted, and that dates are not known', () => {
	expect(said('/en/events/spring-regatta/')).toMatch(
		/March 2 – 4, 2024.*Upper river 12 Lower river 8 Total 20.*Day 1 · 1 hour 30 minutes/,
	);
	expect(said('/en/events/autumn-meeting/')).toContain('Dates not known');
});

test('shows a concept with its words in each language and those to avoid', () => {
	expect(said('/en/glossary/shoal/')).toMatch(
		/SHL.*shallows.*mud hole – People live near it\..*français haut-fond/,
	);
	expect(said('/en/glossary/riverbed/')).toMatch(/More precise shoal/);
});

test('shows a document written in MDX with the components of the library', () => {
	const { root } = at('/en/training/tie-a-knot/');
	expect([...elements(root, 'aside')].map((one) => attributeOf(one, 'aria-label'))).toEqual(
		expect.arrayContaining(['One rope each', 'Danger']),
	);
	expect(textOf(root)).toMatch(/Ring the bell.*more than 1,200 boats/);
});

test('shows boxes, tables that scroll on their own, and images that know their size', () => {
	const { root } = at('/en/practices/clean-the-bank/');
	expect(textOf(byClass(root, 'box-note') ?? root)).toBe('Bring gloves Glass hides in the mud.');
	expect(attributeOf(byClass(root, 'box-tip') ?? root, 'aria-label')).toBe('Tip');
	expect(attributeOf(byClass(root, 'table') ?? root, 'tabindex')).toBe('0');
	const image = first(root, 'img');
	expect(image?.attributes).toMatchObject({
		alt: 'A plan of the bank, with its two piers',
		width: '320',
		height: '200',
		loading: 'lazy',
	});
});

test('opens the home with what is urgent, then situations that lead to documents', () => {
	expect(said('/en/')).toMatch(
		/Ask whoever is at the pier.*I have to….*warn the town.*learn to paddle/,
	);
	const links = [...elements(byClass(at('/en/').root, 'situations') ?? mainOf(at('/en/')), 'a')];
	expect(links.map((link) => attributeOf(link, 'href'))).toEqual(
		expect.arrayContaining(['/en/procedures/ring-the-bell/', '/en/training/first-season/']),
	);
});

test('cuts a long list into pages, and lists by theme, role, right and country without a script', () => {
	const { root } = at('/en/references/');
	expect([...elements(byClass(root, 'cards') ?? root, 'h2')]).toHaveLength(5);
	expect([
		...elements(byClass(mainOf(at('/en/references/page/2/')), 'cards') ?? root, 'h2'),
	]).toHaveLength(1);
	const facets = byClass(at('/en/practices/').root, 'facets') ?? root;
	expect([...elements(facets, 'a')].map((link) => attributeOf(link, 'href'))).toEqual(
		expect.arrayContaining([
			'/en/practices/by/themes/floods/',
			'/en/practices/by/roles/guard/',
			'/en/practices/by/rights/water/',
			'/en/practices/by/countries/ie/',
		]),
	);
});
