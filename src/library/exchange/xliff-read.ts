import { parseXml, XmlElement, XmlError } from '@rgrove/parse-xml';
import { placesIn } from '../content-file.ts';
import { type Problem, problem, type Spot } from './problem.ts';
import { type ReadPiece, readPieces } from './xliff-inline.ts';

/** A unit as a translator's tool gave it back. */
export interface ReadUnit {
	id: string;
	at: Spot;
	/** Nothing when it was left without a translation. */
	target: ReadPiece[] | undefined;
	/** `initial`, `translated`, `reviewed` or `final`; nothing when the tool says nothing. */
	state: string | undefined;
}

/** A document as a translator's tool gave it back. */
export interface ReadXliffFile {
	id: string;
	original: string;
	at: Spot;
	units: ReadUnit[];
}

/** An XLIFF file, without the least trust in it. */
export interface ReadXliff {
	source: string;
	target: string;
	at: Spot;
	files: ReadXliffFile[];
}

const NAMESPACE = 'urn:oasis:names:tc:xliff:document:2.0';

/** What an XLIFF 2 file says, or the first thing that keeps it from being read. Nothing that it names is opened. */
export function xliffRead(given: string): ReadXliff | Problem {
	const text = given.replace(/^\uFEFF/, '').replaceAll(/\r\n?/g, '\n');
	const placeAt = placesIn('', text);
	const at = (node: { start: number }): Spot => placeAt(Math.max(node.start, 0));
	const tree = treeOf(text, placeAt);
	if ('code' in tree) return tree;
	const { root, doctype } = tree;
	if (doctype !== undefined) return problem('doctype', placeAt(doctype));
	const prefix = prefixOf(root);
	if (nameOf(root, prefix) !== 'xliff' || prefix === undefined)
		return problem('not-xliff', at(root), { root: root.name });
	const { version = '', srcLang = '', trgLang = '' } = root.attributes;
	if (!/^2\.\d$/.test(version)) return problem('other-version', at(root), { version });
	const files = elementsIn(root)
		.filter((element) => nameOf(element, prefix) === 'file')
		.map((file) => {
			const units = unitsIn(file, { prefix, at });
			const { id = '', original = '' } = file.attributes;
			return { id, original, at: at(file), units };
		});
	const broken = files.flatMap(({ units }) => units).find((unit) => 'code' in unit);
	if (broken) return broken;
	return { source: srcLang, target: trgLang, at: at(root), files: files as ReadXliffFile[] };
}

function treeOf(
	text: string,
	placeAt: (offset: number) => Spot,
): { root: XmlElement; doctype: number | undefined } | Problem {
	try {
		const document = parseXml(text, { includeOffsets: true, preserveDocumentType: true });
		const doctype = document.children.find(({ type }) => type === 'doctype')?.start;
		if (document.root) return { root: document.root, doctype };
		return problem('not-xml', placeAt(0), { reason: '' });
	} catch (error) {
		if (error instanceof RangeError) return problem('too-deep', placeAt(0));
		if (!(error instanceof XmlError)) throw error;
		const reason = error.message.split(' (line ')[0] ?? '';
		return problem('not-xml', placeAt(error.pos), { reason });
	}
}

/** The prefix of XLIFF's own elements, empty for none; nothing when the root declares another language. */
function prefixOf({ name, attributes }: XmlElement): string | undefined {
	const prefix = name.includes(':') ? `${name.split(':')[0] ?? ''}:` : '';
	const declared = attributes[prefix === '' ? 'xmlns' : `xmlns:${prefix.slice(0, -1)}`];
	return declared === NAMESPACE ? prefix : undefined;
}

/** The name of an element of XLIFF; empty for one of another vocabulary. */
const nameOf = ({ name }: XmlElement, prefix = '') =>
	name.startsWith(prefix) && !name.slice(prefix.length).includes(':')
		? name.slice(prefix.length)
		: '';

const elementsIn = ({ children }: XmlElement) =>
	children.filter((child): child is XmlElement => child instanceof XmlElement);

interface Reading {
	prefix: string;
	at: (node: { start: number }) => Spot;
}

function unitsIn(parent: XmlElement, reading: Reading): (ReadUnit | Problem)[] {
	return elementsIn(parent).flatMap((element) => {
		const name = nameOf(element, reading.prefix);
		if (name === 'group') return unitsIn(element, reading);
		return name === 'unit' ? [unitIn(element, reading)] : [];
	});
}

/** A unit whose segments, if a tool made several, are one again. */
function unitIn(unit: XmlElement, { prefix, at }: Reading): ReadUnit | Problem {
	const { id = '' } = unit.attributes;
	const parts = elementsIn(unit).filter((one) =>
		['segment', 'ignorable'].includes(nameOf(one, prefix)),
	);
	const child = (one: XmlElement, name: string) =>
		elementsIn(one).find((element) => nameOf(element, prefix) === name);
	const segments = parts.filter((one) => nameOf(one, prefix) === 'segment');
	const isMissing = segments.some((one) => child(one, 'target') === undefined);
	const nodes = parts.flatMap(
		(one) => (child(one, 'target') ?? child(one, 'source'))?.children ?? [],
	);
	const states = segments.map(({ attributes }) => attributes['state']);
	const state = states.includes('initial') ? 'initial' : states[0];
	if (isMissing || segments.length === 0) return { id, at: at(unit), target: undefined, state };
	const target = readPieces(nodes, { nameOf: (one) => nameOf(one, prefix), at, unit: id });
	return 'code' in target ? target : { id, at: at(unit), target: target.pieces, state };
}
