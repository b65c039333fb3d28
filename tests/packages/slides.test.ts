/** Slides, and the pages of a Moodle Book. */
import { expect, test } from 'vitest';
import { moodleBook } from '#packages/moodle-book.ts';
import { slides } from '#packages/slides.ts';
import { attributeOf, byClass, elements, first, parse, textOf } from '../site/html.ts';
import { nameOf, sourceOf, taken, unpacked } from './booklets.ts';

const library = taken('real');
const planned = library.planned.filter(({ formats }) => formats.includes('slides'));

test('shows each part of a module on slides, with what the speaker says below, and runs nothing', async () => {
	for (const one of planned) {
		const { facilitator, images } = await sourceOf(library, one);
		const root = parse(slides(facilitator, images));
		expect([...elements(root, 'script')], nameOf(one)).toEqual([]);
		const shown = [...elements(root, 'section')];
		const headings = shown.map((slide) =>
			textOf(first(slide, 'h2') ?? first(slide, 'h1') ?? slide),
		);
		for (const { sections } of facilitator.chapters)
			for (const { heading, kind } of sections)
				if (heading !== '' && kind !== 'materials')
					expect(headings.some((words) => words.startsWith(heading.trim()))).toBe(true);
		const boards = shown.flatMap((slide) => byClass(slide, 'board') ?? []);
		expect(boards.filter((board) => byClass(board, 'box-facilitator'))).toEqual([]);
		const notes = [...elements(root, 'details')];
		expect(notes.filter((note) => byClass(note, 'box-facilitator')).length).toBe(notes.length);
		expect(notes.length).toBeGreaterThan(0);
	}
});

test('cuts a book into pages that Moodle sorts by name, chapters before what is below them', async () => {
	const one = planned.find(({ document, locale }) => document.id === 'kzb3c' && locale === 'ar');
	if (!one) throw new Error('The pathway is not planned in Arabic.');
	const { participant, images } = await sourceOf(library, one);
	const pages = [...unpacked(moodleBook(participant, images))];
	expect(pages.map(([name]) => name)).toEqual(pages.map(([name]) => name).toSorted());
	const chapters = pages.filter(([name]) => !name.includes('_sub'));
	expect(chapters).toHaveLength(1 + participant.chapters.length);
	for (const [, text] of pages) {
		const root = parse(text);
		expect(textOf(first(root, 'title') ?? root)).not.toBe('');
		const body = first(root, 'body');
		const [whole] = [...elements(body ?? root, 'div')];
		expect(whole && [attributeOf(whole, 'lang'), attributeOf(whole, 'dir')]).toEqual(['ar', 'rtl']);
	}
});
