import { type Finding, finding } from '#model/finding.ts';
import type { Check } from '../checked.ts';
import { placesIn, textOf } from '../content-file.ts';
import { type Attribute, type XmlTag, xmlTags } from '../xml-tags.ts';

/** Elements of SVG 1.1 that draw and describe; none of them runs, loads or embeds. */
const elements: ReadonlySet<string> = new Set(
	(
		'svg g defs title desc path rect circle ellipse line polyline polygon text tspan textpath marker symbol use ' +
		'lineargradient radialgradient stop clippath mask pattern metadata'
	).split(' '),
);

/** SVG drawings that hold anything beyond plain shapes and text. */
export const drawings: Check = (shelf) =>
	[...shelf.content.values()]
		.filter(({ path, isLink }) => /\.svg$/i.test(path) && !isLink)
		.flatMap((file) => {
			const { text, findings } = textOf(file);
			return findings.length > 0 ? findings : unsafeDrawing(file.path, text);
		});

/** More would only repeat what the first ones say. */
const maximumFindings = 20;

/** What is unsafe in the text of a drawing: the first such things, each sort once. */
export function unsafeDrawing(file: string, text: string): Finding[] {
	const { tags, rest } = xmlTags(text);
	const placeAt = placesIn(file, text);
	const report = (what: string, offset: number) =>
		finding('svg-unsafe', placeAt(offset), { what: what.slice(0, 40) });
	const found = new Map<string, Finding>();
	for (const [index, tag] of tags.entries()) {
		const what = unsafePart(tag, index === 0);
		if (what !== undefined && !found.has(what) && found.size < maximumFindings)
			found.set(what, report(what, tag.offset));
	}
	// What is no tag, comment or text could be read in one way here and in another by a browser.
	if (rest !== undefined) return [...found.values(), report(text.slice(rest, rest + 20), rest)];
	return tags.length === 0 ? [report(text.trim(), 0)] : [...found.values()];
}

function unsafePart({ name, attributes }: XmlTag, isFirst: boolean): string | undefined {
	if (!elements.has(name.toLowerCase()) || (isFirst && name !== 'svg')) return `<${name}>`;
	const attribute = attributes.find(isUnsafe);
	return attribute && `${attribute.name}="${attribute.value.slice(0, 20)}"`;
}

function isUnsafe({ name, value }: Attribute): boolean {
	// The part after the colon counts, since a drawing may choose any prefix.
	const plain = name.toLowerCase().replace(/^.*:/s, '');
	if (name === 'xmlns') return value !== 'http://www.w3.org/2000/svg';
	if (plain.startsWith('on') || plain === 'style' || plain === 'base') return true;
	if (plain === 'href' || plain === 'src') return !value.trim().startsWith('#');
	// A backslash can spell `url` in CSS without these letters.
	const mayLoad = /\b(?:url|src|image|image-set)\((?!\s*["']?#)/i.test(value);
	return mayLoad || (value.includes('\\') && value.includes('('));
}
