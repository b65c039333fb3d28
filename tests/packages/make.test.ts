/** Making packages: only what is due, the same from the same, and no failure that loses another package. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { listedPackages } from '#sources/packages.ts';
import { makePackages, type Making } from '../../scripts/packages/make.ts';
import { withoutPrinter } from '../../scripts/packages/printer.ts';
import { compose, edit } from '../site/libraries.ts';
import { publishedIn } from '../site/workshop.ts';
import { takenFrom } from './booklets.ts';

const folder = mkdtempSync(join(tmpdir(), 'make-packages-'));
const content = join(folder, 'content');
compose('full', content);
afterAll(() => rmSync(folder, { recursive: true }));

/** Make packages of the library as it is now; `out` names a folder of its own. */
const make = (out = 'out', more: Partial<Making> = {}) => {
	const { site, planned } = takenFrom(content);
	return makePackages({
		site,
		folder: content,
		out: join(folder, out),
		planned,
		isPartial: false,
		printer: withoutPrinter,
		progress: () => ({ step: () => undefined, end: () => undefined }),
		...more,
	});
};

test('names packages after the permanent id, the language and the format, and lists them', async () => {
	const { written, failures } = await make();
	expect(failures).toEqual([]);
	expect(written.filter((file) => file.startsWith('bcd25')).toSorted()).toEqual([
		'bcd25-en-facilitator.epub',
		'bcd25-en-facilitator.html',
		'bcd25-en-moodle-book.zip',
		'bcd25-en-scorm.zip',
		'bcd25-en-slides.html',
		'bcd25-en.epub',
		'bcd25-en.html',
		'bcd25-en.imscc',
	]);
	const listed = listedPackages(join(folder, 'out'));
	expect(listed.map(({ file }) => file)).toEqual(written.toSorted());
	for (const { file, bytes, version } of listed) {
		expect(statSync(join(folder, 'out', file)).size).toBe(bytes);
		expect(version).toMatch(/^[\da-f]{12}$/);
	}
});

test('writes nothing when nothing changed, and the same bytes again elsewhere', async () => {
	const before = readdirSync(join(folder, 'out')).map((name) => [name, timeOf(name)]);
	expect(await make()).toEqual({ written: [], removed: [], failures: [] });
	expect(readdirSync(join(folder, 'out')).map((name) => [name, timeOf(name)])).toEqual(before);
	await make('again');
	expect([...publishedIn(join(folder, 'again'))]).toEqual([...publishedIn(join(folder, 'out'))]);
});

test('makes again the packages of what changed, and of what holds it or names it, and no other', async () => {
	edit(content, 'training/tie-a-knot/index.en.mdx', (text) =>
		text.replace('Cut the rope', 'Cut it'),
	);
	expect(documentsOf(await make())).toEqual(['bcd39']);
	const file = 'training/read-the-water/index.en.md';
	edit(content, file, (text) =>
		text.replace('An hour on the bank.', 'An hour on the bank and off.'),
	);
	expect(documentsOf(await make())).toEqual(['bcd24', 'bcd25', 'bcd39']);
	expect(readFileSync(join(folder, 'out/bcd25-en.html'), 'utf8')).toContain('on the bank and off');
});

test('makes a package again that someone cut short', async () => {
	writeFileSync(join(folder, 'out/bcd24-en.epub'), 'half');
	expect((await make()).written).toEqual(['bcd24-en.epub']);
});

test('removes the packages of what is withdrawn, unless only others were asked for', async () => {
	const { planned } = takenFrom(content);
	const isTool = ({ document }: (typeof planned)[number]) => document.id === 'bcd39';
	edit(content, 'training/tie-a-knot/index.en.mdx', (text) =>
		text.replace('kind: facilitator-tool', 'status: withdrawn\nkind: facilitator-tool'),
	);
	const partial = { planned: planned.filter((one) => !isTool(one)), isPartial: true };
	expect((await make('out', partial)).removed).toEqual([]);
	expect((await make()).removed.toSorted()).toEqual([
		'bcd39-en-facilitator.epub',
		'bcd39-en-facilitator.html',
	]);
	expect(listedPackages(join(folder, 'out')).some(({ id }) => id === 'bcd39')).toBe(false);
});

test('names the document of a package that failed, and makes all others', async () => {
	edit(content, 'training/read-the-water/index.en.md', (text) =>
		text.replace('handout: Draw what you see.', 'handout: <script>alert(1)</script>'),
	);
	edit(content, 'training/tie-a-knot/index.en.mdx', (text) =>
		text.replace('status: withdrawn\n', ''),
	);
	const { written, failures } = await make();
	expect(new Set(failures.map(({ name }) => name))).toEqual(
		new Set(['training/read-the-water (en)', 'training/first-season (en)']),
	);
	expect(failures[0]?.reason).toContain('[raw-html]');
	expect(written).toEqual(['bcd39-en-facilitator.html', 'bcd39-en-facilitator.epub']);
});

const documentsOf = ({ written }: { written: string[] }) =>
	[...new Set(written.map((file) => file.slice(0, 5)))].toSorted();

const timeOf = (name: string) => statSync(join(folder, 'out', name)).mtimeMs;
