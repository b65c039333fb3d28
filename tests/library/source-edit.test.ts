import { expect, test } from 'vitest';
import { withSourceHash } from '#library/source-edit.ts';

const hash = '0123456789ab';

test.each([
	['source:\n  locale: fr\n  hash: 268de697ba44', `source:\n  locale: fr\n  hash: '${hash}'`],
	[
		'source: { hash: "268de697ba44", locale: fr } # a',
		`source: { hash: '${hash}', locale: fr } # a`,
	],
	[
		'source:\n  hash: >-\n    268de697ba44\n  locale: fr',
		`source:\n  hash: '${hash}'\n  locale: fr`,
	],
])('changes the hash of %j', (yaml, expected) => {
	for (const [start, end] of [
		['---\n', '\n---\nHash: 268de697ba44\n'],
		['\uFEFF--- \n', '\n---'],
	]) {
		expect(withSourceHash(`${start}${yaml}${end}`, hash)).toBe(`${start}${expected}${end}`);
	}
});

test.each(['title: x', 'source:', 'source: fr', 'source:\n  locale: fr'])(
	'finds none in %j',
	(yaml) => {
		expect(withSourceHash(`---\n${yaml}\n---\n`, hash)).toBe(undefined);
	},
);
