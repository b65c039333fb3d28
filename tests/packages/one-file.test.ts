/** Booklets in one file, and what every package says of itself. */
import { expect, test } from 'vitest';
import { oneFile } from '#packages/one-file.ts';
import { qrText } from '../qr.ts';
import { attributeOf, byClass, elements, parse, textOf } from '../site/html.ts';
import { booklet, nameOf, sourceOf, taken } from './booklets.ts';

const real = taken('real');
const planned = (id: string, locale: string) => {
	const one = real.planned.find((each) => each.document.id === id && each.locale === locale);
	if (!one) throw new Error(`${id} is not planned in ${locale}.`);
	return one;
};
/** A pathway of two modules. */
const pathway = 'kzb3c';

test.each(['real', 'full'] as const)(
	'keeps all of %s in the file: nothing is fetched, nothing runs, and what is linked inside is there',
	async (name) => {
		const library = taken(name);
		for (const one of library.planned) {
			const { facilitator, images } = await sourceOf(library, one);
			const root = parse(oneFile(facilitator, images));
			expect([...elements(root, 'script')], nameOf(one)).toEqual([]);
			for (const image of elements(root, 'img'))
				expect(attributeOf(image, 'src')).toMatch(/^data:image\//);
			const ids = [...elements(root)].flatMap((element) => attributeOf(element, 'id') ?? []);
			expect(new Set(ids).size, `${nameOf(one)} ${ids.join()}`).toBe(ids.length);
			const inside = [...elements(root, 'a')]
				.map((link) => attributeOf(link, 'href') ?? '')
				.filter((href) => !/^(?:https?|mailto|tel):/.test(href));
			expect(inside.filter((href) => !ids.includes(href.slice(1)))).toEqual([]);
		}
	},
);

test('gives participants the activities and the questions, without notes and answers', async () => {
	const one = planned(pathway, 'fr');
	const { participant, facilitator, images } = await sourceOf(real, one);
	const [forParticipants, forFacilitators] = [participant, facilitator].map((each) =>
		textOf(parse(oneFile(each, images))),
	);
	expect(forParticipants).toContain('Cartes de situation');
	expect(forParticipants).toContain("Un enfant vous parle d'une violence.");
	expect(forFacilitators).toContain('Réponses : confidence, cartes 1 et 5');
	expect(forParticipants).not.toContain('Réponses : confidence, cartes 1 et 5');
	expect(forFacilitators).toContain("Une confidence s'accueille et se transmet.");
	expect(forParticipants).not.toContain("Une confidence s'accueille et se transmet.");
});

test('leaves out of a participant’s booklet every note for the facilitator, also one inside a list', () => {
	for (const one of real.planned) {
		for (const { sections } of booklet(real, one, 'participant').chapters)
			for (const { blocks } of sections)
				for (const { html } of blocks) expect(html.html).not.toContain('box-facilitator');
	}
});

test('says licence, version, date, and where the newest is, also as a QR code', async () => {
	const one = planned(pathway, 'fr');
	const { participant, images } = await sourceOf(real, one);
	const root = parse(oneFile(participant, images));
	const colophon = byClass(root, 'colophon');
	if (!colophon) throw new Error('There is no colophon.');
	expect(textOf(colophon)).toContain('CC BY 4.0');
	expect(textOf(colophon)).toContain(`Version ${one.version} du 22 novembre 2026`);
	const address = `https://library.example.org/d/${pathway}/`;
	expect(textOf(colophon)).toContain(address);
	const drawing = /<svg class="qr".*?<\/svg>/s.exec(oneFile(participant, images))?.[0] ?? '';
	expect(await qrText(Buffer.from(drawing))).toBe(address);
});

test('stays below 200 KB for a pathway of twelve modules, images aside', () => {
	const one = planned(pathway, 'fr');
	const { chapters, ...rest } = booklet(real, one, 'participant');
	const modules = real.planned
		.filter(({ locale, document }) => locale === 'fr' && document.versions.get('fr')?.data)
		.flatMap((each) => booklet(real, each, 'participant').chapters.slice(0, 1))
		.filter(({ quiz }) => quiz.length > 0);
	const twelve = Array.from({ length: 12 }, (_, index) => modules[index % modules.length]);
	const whole = {
		...rest,
		chapters: [...chapters.slice(0, 1), ...twelve.flatMap((each) => each ?? [])],
	};
	expect(whole.chapters).toHaveLength(13);
	expect(Buffer.byteLength(oneFile(whole, new Map()))).toBeLessThan(200_000);
});
