import { expect, test } from 'vitest';
import { base, findingsOf, written } from './helpers.ts';

test('finds nothing to say about the smallest valid library', () => {
	expect(written(findingsOf(base))).toEqual([]);
});
