import { expect, test } from 'vitest';
import { fold, indexed, printed } from '#search/fold.ts';
import { readQuery } from '#search/query.ts';
import { asked, root } from '#search/roots.ts';

const words = (text: string, lang = 'fr') => readQuery(text, lang).words.map(({ plain }) => plain);

test('reads what is meant: no small words, no elisions, no hyphens or slashes', () => {
	expect(words('Qui entend l’enfant à l’école ?')).toEqual(['entend', 'enfant', 'ecole']);
	expect(words('VIH/sida')).toEqual(['vih', 'sida']);
	expect(words('co-conception')).toEqual(['co', 'conception']);
});

test('keeps small words when there is nothing else, and all that stands between quotation marks', () => {
	expect(words('à qui')).toEqual(['a', 'qui']);
	expect(readQuery('« personne de confiance » juge', 'fr')).toMatchObject({
		phrases: ['personne de confiance'],
		words: [{ plain: 'juge' }],
	});
});

test('takes digits and acronyms as they are, but not a query in capitals', () => {
	const kept = (text: string) => readQuery(text, 'fr').words.map(({ isVerbatim }) => isVerbatim);
	expect(kept('loi 2005 VIH enfant')).toEqual([false, true, true, false]);
	expect(kept('ENFANT VICTIME')).toEqual([false, false]);
});

test.each([
	['ten thousand letters', 'a'.repeat(10_000)],
	['half a character', '\uD83D\uDE00\uD83D'],
	['marks of direction', '\u202Eenfant\u202C'],
	['controls', 'en\u0000fant\u0007'],
	['unclosed quotation marks', '"""«'],
	['prototypes', '__proto__ constructor'],
	['nothing', ''],
])('reads %s without failing', (_, text) => {
	const { all } = readQuery(text, 'fr');
	expect(all.length).toBeLessThanOrEqual(24);
	expect(all.every(({ text: one }) => /^[\p{L}\p{N}\p{M}]+$/u.test(one))).toBe(true);
});

test('folds what readers don’t type: diacritics, ligatures, vowel signs and seats of hamza', () => {
	expect(fold('Cœur')).toBe('coeur');
	expect(fold('niños')).toBe('ninos');
	expect(fold('إِجْرَاءَات')).toBe(fold('اجراءات'));
	expect(fold('مدرسة')).toBe(fold('مدرسه'));
});

test('gives back in print what the index can’t hold', () => {
	expect(printed(indexed('l’œil du cœur'), 'fr')).toBe('l’œil du cœur');
	expect(printed(indexed('coexister'), 'fr')).toBe('coexister');
});

test.each([
	['fr', 'auditions', 'audition'],
	['fr', 'frapper', 'frappe'],
	['en', 'hearings', 'hearing'],
	['es', 'niños', 'nino'],
	['fr', 'enfants', 'enfant'],
	['pt', 'informações', 'informação'],
	['ar', 'والمدارس', 'مدارس'],
])('knows in %s that %s and %s are one word', (lang, one, other) => {
	expect(root(one, lang)).toBe(root(other, lang));
});

test('asks for what a Portuguese plural and its singular share', () => {
	expect('informações'.startsWith(asked('informação', 'pt'))).toBe(true);
	expect('informação'.startsWith(asked('informações', 'pt'))).toBe(true);
	expect(asked('informação', 'es')).toBe('informação');
});
