/** PDFs, as a parser reads them. */
import { getDocumentProxy } from 'unpdf';
import { afterAll, expect, test } from 'vitest';
import { oneFile } from '#packages/one-file.ts';
import { browserPrinter } from '../../scripts/packages/printer.ts';
import { parse, textOf } from '../site/html.ts';
import { sourceOf, taken } from '../packages/booklets.ts';

const printer = browserPrinter();
afterAll(() => printer.close());

test.each(['fr', 'es', 'ar'])(
	'tags the PDF of a pathway in %s, marks its chapters, says its language, and prints the same twice',
	async (locale) => {
		const library = taken('real');
		const one = library.planned.find(
			(each) => each.document.id === 'kzb3c' && each.locale === locale,
		);
		if (!one) throw new Error(`The pathway is not planned in ${locale}.`);
		const { facilitator, images } = await sourceOf(library, one);
		const html = oneFile(facilitator, images);
		const bytes = await printer.pdf(html);
		expect(Buffer.from(bytes).equals(Buffer.from(await printer.pdf(html)))).toBe(true);

		const pdf = await getDocumentProxy(new Uint8Array(bytes));
		const { info } = await pdf.getMetadata();
		expect(info).toMatchObject({ Language: locale, Title: facilitator.title });
		expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true });
		const headings = [...html.matchAll(/<h[1-6]\b.*?<\/h[1-6]>/gs)].map(([heading]) =>
			textOf(parse(heading)),
		);
		expect(titlesOf((await pdf.getOutline()) as Bookmark[])).toEqual(headings);
		const tree = await (await pdf.getPage(1)).getStructTree();
		expect(rolesIn(tree)).toEqual(expect.arrayContaining(['H1', 'H2', 'P']));
		expect(pdf.numPages).toBeGreaterThan(4);
	},
	60_000,
);

interface Bookmark {
	title: string;
	items: Bookmark[];
}

const titlesOf = (bookmarks: readonly Bookmark[]): string[] =>
	bookmarks.flatMap(({ title, items }) => [title, ...titlesOf(items)]);

function rolesIn(node: unknown): string[] {
	const { role, children = [] } = node as { role?: string; children?: unknown[] };
	return [...(role ? [role] : []), ...children.flatMap(rolesIn)];
}
