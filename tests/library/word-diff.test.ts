import { expect, test } from 'vitest';
import { wordDiff } from '#library/word-diff.ts';

/** The parts as `translate diff` prints them. */
const shown = (before: string, after: string, lang = 'en') =>
	wordDiff(before, after, lang)
		.map(({ text, kind }) => ({ same: text, removed: `[-${text}-]`, added: `{+${text}+}` })[kind])
		.join('');

test.each([
	['the same words', 'the same words', 'the same words'],
	['the red cat', 'the blue cat', 'the [-red-]{+blue+} cat'],
	['a red cat sat', 'a blue dog sat', 'a [-red cat-]{+blue dog+} sat'],
	['', 'all new', '{+all new+}'],
	['all gone', '', '[-all gone-]'],
	['one two', 'one two three', 'one two{+ three+}'],
	['', '', ''],
])('tells “%s” from “%s”', (before, after, expected) => {
	expect(shown(before, after)).toBe(expected);
});

test('takes line ends for spaces', () => {
	expect(shown('one two', 'one\ntwo')).toBe('one\ntwo');
});

test('knows the words of scripts that part them otherwise', () => {
	expect(shown('استمع إلى الطفل', 'استمع إلى الطفلة', 'ar')).toBe('استمع إلى [-الطفل-]{+الطفلة+}');
	expect(shown('先听孩子说话', '先听老师说话', 'zh')).toBe('先听[-孩子-]{+老师+}说话');
});

test('keeps every word of both texts, however different', () => {
	const before = 'b a n a n a, b r e a d. '.repeat(40);
	const after = 'a n a n a s; b r o a d! '.repeat(30);
	const parts = wordDiff(before, after, 'en');
	const without = (kind: string) =>
		parts.flatMap((part) => (part.kind === kind ? [] : part.text)).join('');
	expect(without('added')).toBe(before);
	expect(without('removed')).toBe(after);
});
