/** Builds: the same from the same, whole or not at all, and one at a time. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { projectRoot } from '#sources/disk.ts';
import { built, isBusy, type Running, start } from './commands.ts';
import { placeOf } from './libraries.ts';
import { differing, type Published, publishedIn, type Workshop, workshop } from './workshop.ts';

let shop: Workshop;
let first: Published;

beforeAll(async () => {
	shop = workshop('full');
	first = await shop.built();
});
afterAll(() => shop.clear());

test('makes the same bytes of the same content, in whatever folder it lies', () => {
	expect(differing(publishedIn(placeOf('full').dist), first)).toEqual([]);
});

test('makes the same bytes with the help of the last build as without', async () => {
	const moment = Date.now();
	expect(differing(first, await shop.built())).toEqual([]);
	expect(shop.renderedSince(moment)).toEqual([]);
});

describe('a document with a mistake', () => {
	test.each([
		{
			what: 'an unknown field',
			path: 'practices/clean-the-bank/index.en.md',
			change: (text: string) => text.replace('\nstatus:', '\nstatuss:'),
			place: 'practices/clean-the-bank/index.en.md:5:1',
			code: 'unknown-key',
		},
		{
			what: 'raw HTML',
			path: 'procedures/ring-the-bell/index.en.md',
			change: (text: string) => `${text}\n<b onclick="alert(1)">Ring</b>\n`,
			place: 'procedures/ring-the-bell/index.en.md:48:1',
			code: 'raw-html',
		},
		{
			what: 'code in MDX',
			path: 'training/tie-a-knot/index.en.mdx',
			change: (text: string) => `${text}\n{process.env.HOME}\n`,
			place: 'training/tie-a-knot/index.en.mdx:24:1',
			code: 'mdx-expression',
		},
	])('is refused for $what, with its place, and what was published stays', async (mistake) => {
		const { path, change, place, code } = mistake;
		const right = readFileSync(join(shop.content, path), 'utf8');
		shop.edit(path, change);
		const { code: exit, output } = await shop.build();
		shop.edit(path, () => right);
		expect(exit).toBe(1);
		expect(output).toContain(place);
		expect(output).toContain(`[${code}]`);
		expect(output).not.toMatch(/^\s+at .*:\d+:\d+\)?$/m);
		expect(differing(first, shop.published())).toEqual([]);
	});
});

test('refuses a second build while one is under way, and a killed one changes nothing, then or later', async () => {
	// The footer of every page names this one.
	const page = 'pages/about/index.en.md';
	const right = readFileSync(join(shop.content, page), 'utf8');
	shop.edit(page, (text) => text.replace('title: About', 'title: Half done'));
	const moment = Date.now();
	const build = await underWay(() => starting(shop));

	const second = await starting(shop).ended;
	expect(second.code).toBe(1);
	expect(second.output.trim().split('\n')).toHaveLength(1);
	expect(second.output).toContain(String(build.pid));

	// When some pages are rendered and most are not.
	while (shop.renderedSince(moment).length < 20) await setTimeout(5);
	build.kill();
	expect((await build.ended).code).toBeNull();
	expect(differing(first, shop.published())).toEqual([]);

	shop.edit(page, () => right);
	expect(differing(first, await shop.built())).toEqual([]);
});

test('builds one library after another in the same place, and leaves nothing of the one in the other', async () => {
	const { content, dist } = placeOf('sixth');
	await built(content, shop.dist);
	expect(differing(publishedIn(dist), shop.published())).toEqual([]);
	expect(differing(first, await shop.built())).toEqual([]);
});

const starting = ({ content, dist }: Workshop): Running =>
	start('build.ts', ['--outDir', dist], { LIBRARY_CONTENT: content });

/** A build that has begun its work, once those of others have ended. */
async function underWay(begin: () => Running): Promise<Running> {
	const lock = join(projectRoot, '.cache/build.lock');
	for (;;) {
		const build = begin();
		const isOver = build.ended.then(isBusy);
		while (!(await Promise.race([isOver, setTimeout(50, false)]))) {
			const holder = existsSync(lock) ? readFileSync(lock, 'utf8') : '';
			if (holder.includes(String(build.pid))) return build;
		}
		await setTimeout(500);
	}
}
