/** Contributions that mean harm, given to the commands themselves: all are told, none is run, nothing is published. */
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cacheFolder } from '#sources/build-folders.ts';
import { idFrom } from '#model/identifier.ts';
import { placed } from '../hostile/places.ts';
import { build, type Ended, start } from './commands.ts';
import { compose } from './libraries.ts';

const root = mkdtempSync(join(tmpdir(), 'hostile-'));
const content = join(root, 'content');
const [trace, dist] = [join(root, 'trace'), join(root, 'dist')];
/** Whatever runs this leaves a file behind, in Node as in a bundle. */
const run = `process.getBuiltinModule('fs').writeFileSync('${trace}','')`;
const refused = new Set<string>();
let checked: Ended;

beforeAll(async () => {
	compose('minimal', content);
	for (const [index, { body, md }] of placed(run).entries()) {
		for (const format of ['md', 'mdx'] as const) {
			const path = `pages/essai-${format}-${index}/index.en.${format}`;
			const id = idFrom(Buffer.from([format.length, Math.floor(index / 16), index % 16, 7, 7]));
			// What runs when a page is compiled, beside what runs when it is read.
			const esm = format === 'mdx' && index % 2 ? `\n\nexport const a = ${run};` : '';
			const text = `---\nid: ${id}\ntitle: Essai\nsummary: Un essai.\n---\n\n${body}${esm}\n`;
			mkdirSync(join(content, path, '..'));
			writeFileSync(join(content, path), text);
			if (format === 'mdx' || md) refused.add(path);
		}
	}
	checked = await start('check.ts', ['--format', 'json'], { LIBRARY_CONTENT: content }).ended;
});
afterAll(() => {
	for (const one of [root, cacheFolder(content)]) rmSync(one, { recursive: true, force: true });
});

test('check names each of them, with a place', () => {
	const { findings } = JSON.parse(checked.output) as {
		findings: { file: string; line: number; severity: string }[];
	};
	const errors = findings.filter(({ severity }) => severity === 'error');
	expect(errors.filter(({ file }) => !refused.has(file))).toEqual([]);
	expect(new Set(errors.map(({ file }) => file))).toEqual(refused);
	expect(refused.size).toBeGreaterThan(150);
	expect(errors.filter(({ line }) => line < 7)).toEqual([]);
	expect(checked.code).toBe(1);
});

test('the build publishes nothing, and shows no trace of a stack', async () => {
	const { code, output } = await build(content, dist);
	expect(code).toBe(1);
	expect(output).not.toMatch(/^\s+at .*:\d+:\d+\)?$/m);
	expect(existsSync(dist)).toBe(false);
});

test('nothing has run', () => {
	expect(existsSync(trace)).toBe(false);
});
