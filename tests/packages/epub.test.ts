/** EPUBs, held against the rules of EPUB 3.3 by a port of the checker that shops use. */
import { EpubCheck } from '@likecoin/epubcheck-ts';
import { expect, test } from 'vitest';
import { epub } from '#packages/epub.ts';
import { nameOf, sourceOf, taken, unpacked } from './booklets.ts';

test.each(['real', 'full'] as const)(
	'makes EPUBs of %s that the checker accepts without a remark, in every language and for both readers',
	async (name) => {
		const library = taken(name);
		const remarks: string[] = [];
		for (const one of library.planned) {
			const source = await sourceOf(library, one);
			for (const edition of ['participant', 'facilitator'] as const) {
				const bytes = epub(source[edition], source.images);
				const { valid, messages } = await EpubCheck.validate(bytes);
				if (!valid) remarks.push(`${nameOf(one)} ${edition} is refused`);
				remarks.push(...messages.map(({ id, message }) => `${nameOf(one)}: ${id} ${message}`));
			}
		}
		expect(library.planned.length).toBeGreaterThan(1);
		expect(remarks).toEqual([]);
	},
	60_000,
);

test('turns the pages of an Arabic book from right to left, and says its language', async () => {
	const library = taken('real');
	const one = library.planned.find(({ locale }) => locale === 'ar');
	if (!one) throw new Error('There is no training in Arabic.');
	const { participant, images } = await sourceOf(library, one);
	const opf = unpacked(epub(participant, images)).get('EPUB/package.opf');
	expect(opf).toContain('page-progression-direction="rtl"');
	expect(opf).toContain('<dc:language>ar</dc:language>');
});
