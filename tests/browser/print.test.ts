/** What comes out of a printer: the part that was chosen, and what it was taken from. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { pdfText } from '../pdf-text.ts';
import { qrText } from '../qr.ts';
import { readers } from './reader.ts';

const reader = readers();
const module = '/fr/training/prepare-a-hearing/';
const procedure = '/fr/procedures/child-discloses-violence/';

/** What the parts of a page are known by on paper. */
const parts = {
	notes: 'Refusez « sensibiliser le service »',
	text: 'Votre loi nationale dit qui peut entendre',
	activity: 'Les décisions que personne ne prend sont entourées',
	handout: 'Un juge va décider chez quel parent',
	question: 'Que préparez-vous',
	answer: "Une confidence s'accueille",
	address: 'library.example.org/d/cwn7f/',
	licence: 'CC BY 4.0',
};
const identity = ['address', 'licence'];

test.each([
	['whole', Object.keys(parts)],
	['participant', ['text', 'activity', 'handout', 'question', ...identity]],
	['activities', ['activity', 'handout', ...identity]],
	['quiz', ['question', ...identity]],
	['answers', ['question', 'answer', ...identity]],
])('prints of a module, when one chooses “%s”, this and no more: %s', async (view, wanted) => {
	const { open, context } = await reader();
	const page = await open(module);
	const { text } = await printed(page, view);
	const found = Object.entries(parts).filter(([, words]) => text.includes(words));
	expect(found.map(([name]) => name)).toEqual(
		Object.keys(parts).filter((one) => wanted.includes(one)),
	);
	expect(text).toContain("Préparer l'audition d'un enfant");
	expect(text).toMatch(/\b1 \/ \d/);
	await context.close();
});

test('prints a procedure as a poster of a sheet, and as cards of steps', async () => {
	const { open, context } = await reader();
	const page = await open(procedure);
	const poster = await printed(page, 'poster');
	expect(poster.pages).toBeLessThanOrEqual(2);
	expect(poster.text).toContain('D’abord');
	const cards = await printed(page, 'cards');
	expect(cards.text).not.toContain('D’abord');
	for (const { text } of [poster, cards]) {
		expect(text).toContain('Signaler');
		expect(text).toContain('library.example.org/d/pmvph/');
		expect(text).not.toContain('Qui fait quoi');
	}
	await context.close();
});

test.each(['fr', 'es', 'ar'])('prints a QR code in %s that a telephone reads', async (locale) => {
	const { open, context } = await reader();
	const page = await open(module.replace('/fr/', `/${locale}/`));
	await page.emulateMedia({ media: 'print' });
	const picture = await page.locator('.qr').screenshot();
	expect(await qrText(picture)).toBe('https://library.example.org/d/cwn7f/');
	await context.close();
});

async function printed(page: Page, view: string): Promise<{ text: string; pages: number }> {
	await page.check(`#print-${view}`);
	return pdfText(await page.pdf({ preferCSSPageSize: true, format: 'A4' }));
}
