/**
 * The examples that the pages of findings show, taken from the fixtures. When a fixture changes, write them again:
 * `npx vitest run tests/examples.test.ts --update`.
 */
import { expect, test } from 'vitest';
import { exampleOf } from '#library/example.ts';
import type { FindingCode } from '#model/finding.ts';
import { en } from '#model/findings/en.ts';
import { findingsOf, overlaid } from './helpers.ts';

test('are those of the fixtures, one for each code', async () => {
	const codes = Object.keys(en).toSorted() as FindingCode[];
	const examples = codes.map((code) => {
		const [wrong, right] = [overlaid(code, 'wrong'), overlaid(code, 'right')];
		const found = findingsOf(wrong).find((one) => one.code === code);
		if (!found) throw new Error(`The fixture ${code} shows another mistake.`);
		return [code, exampleOf(found, { wrong, right })] as const;
	});
	const json = `${JSON.stringify(Object.fromEntries(examples), null, '\t')}\n`;
	await expect(json).toMatchFileSnapshot('../src/content/findings/examples.json');
});
