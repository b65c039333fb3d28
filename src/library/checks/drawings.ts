import type { Element, ElementContent, Root } from 'hast';
import { htmlToHast } from 'satteri';
import { type Finding, finding } from '#model/finding.ts';
import type { Check } from '../checked.ts';
import { placeAfter, textOf } from '../content-file.ts';

/** Elements of SVG 1.1 that draw and describe; none of them runs, loads or embeds. */
const elements: ReadonlySet<string> = new Set(
	('svg g defs title desc path rect circle ellipse line polyline polygon text tspan textpath marker symbol use ' +
		'lineargradient radialgradient stop clippath mask pattern metadata').split(' '),
);

/** Attributes that point somewhere: they may only point into the same drawing. */
const pointers: ReadonlySet<string> = new Set(['href', 'xlinkhref', 'src']);

/** SVG drawings that hold anything beyond plain shapes and text. */
export const drawings: Check = (shelf) =>
	[...shelf.content.values()]
		.filter(({ path, isLink }) => /\.svgz?$/i.test(path) && !isLink)
		.flatMap((file) => {
			const { text, findings } = textOf(file);
			return findings.length > 0 ? findings : unsafeDrawing(file.path, text);
		});

/** What is unsafe in the text of a drawing. */
export function unsafeDrawing(file: string, text: string): Finding[] {
	const report = (what: string, before: string) =>
		finding('svg-unsafe', placeAfter(file, before), { what });
	const markup = /<!(?!--)[^>]*|<\?(?!xml )[^>]*/.exec(text);
	if (markup) return [report(markup[0].slice(0, 30), text.slice(0, markup.index))];
	const tree = htmlToHast(text, { fragment: true }) as Root;
	return [...elementsOf(tree.children as ElementContent[])].flatMap((element) => {
		const what = unsafePart(element);
		if (what === undefined) return [];
		const offset = text.toLowerCase().indexOf(`<${element.tagName.toLowerCase()}`);
		return [report(what, text.slice(0, Math.max(offset, 0)))];
	});
}

function* elementsOf(nodes: readonly ElementContent[]): Generator<Element> {
	for (const node of nodes) {
		if (node.type !== 'element') continue;
		yield node;
		yield* elementsOf(node.children);
	}
}

function unsafePart({ tagName, properties }: Element): string | undefined {
	if (!elements.has(tagName.toLowerCase())) return `<${tagName}>`;
	for (const [name, given] of Object.entries(properties)) {
		const plain = name.toLowerCase().replaceAll(/[-:]/g, '');
		const value = String(given).trim();
		if (plain.startsWith('on') || plain === 'style') return name;
		if (pointers.has(plain) && !value.startsWith('#')) return `${name}="${value.slice(0, 30)}"`;
		if (/url\(\s*['"]?(?!#)/i.test(value)) return `${name}="${value.slice(0, 30)}"`;
	}
	return undefined;
}
