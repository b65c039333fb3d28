/** An element of a page or of a feed, with what it holds. */
export interface Element {
	name: string;
	/** Decoded; an attribute without a value is empty. */
	attributes: Readonly<Record<string, string>>;
	children: (Element | string)[];
	parent: Element | undefined;
}

/** Elements that hold nothing and are never closed. */
const empty = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));

/** Elements that a browser never leaves inside a paragraph: it would close the paragraph without a word. */
const blocks = new Set(
	'address article aside blockquote details div dl fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr main nav ol p pre section table ul'.split(
		' ',
	),
);

const token =
	/<!--[\s\S]*?-->|<[!?][^>]*>|<(\/?)([a-z][\w:-]*)((?:"[^"]*"|'[^']*'|[^>"'])*?)(\/?)>|[^<]+|</giu;
const attribute = /([^\s="']+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g;

/**
 * The tree of an HTML page or, with `isXml`, of an XML document. Stricter than any browser: it throws where one
 * would guess (a tag left open, closed twice or in the wrong place, a stray `<`, a block in a paragraph).
 */
export function parse(text: string, { isXml = false } = {}): Element {
	const root: Element = { name: '', attributes: {}, children: [], parent: undefined };
	let at = root;
	let end = 0;
	for (const match of text.matchAll(token)) {
		if (match.index < end) continue;
		const [whole, closing, name = '', given = '', selfClosing] = match;
		end = match.index + whole.length;
		if (name === '') {
			if (whole === '<') throw new Error(`A stray \`<\`: ${text.slice(match.index, end + 60)}`);
			if (!whole.startsWith('<')) at.children.push(decoded(whole));
			continue;
		}
		if (closing) {
			if (at.name !== name) throw new Error(`</${name}> closes <${at.name}>: ${near(text, end)}`);
			at = at.parent ?? root;
			continue;
		}
		if (!isXml && blocks.has(name) && isInParagraph(at)) {
			throw new Error(`<${name}> in a paragraph: ${near(text, end)}`);
		}
		const element: Element = { name, attributes: attributesOf(given), children: [], parent: at };
		at.children.push(element);
		if (isXml ? selfClosing : empty.has(name) || selfClosing) continue;
		if (!isXml && (name === 'script' || name === 'style')) {
			const close = text.indexOf(`</${name}>`, end);
			if (close === -1) throw new Error(`<${name}> is never closed: ${near(text, end)}`);
			element.children.push(text.slice(end, close));
			end = close + name.length + 3;
			continue;
		}
		at = element;
	}
	if (at !== root) throw new Error(`<${at.name}> is never closed.`);
	return root;
}

const near = (text: string, end: number) => text.slice(Math.max(0, end - 120), end);

function isInParagraph(element: Element): boolean {
	for (let at: Element | undefined = element; at; at = at.parent) {
		if (at.name === 'p') return true;
		// These open a new context, which a paragraph outside does not reach into.
		if (/^(?:button|object|svg|td|th|caption)$/.test(at.name)) return false;
	}
	return false;
}

function attributesOf(given: string): Record<string, string> {
	const found: Record<string, string> = {};
	for (const [, name = '', double, single, bare] of given.matchAll(attribute)) {
		if (Object.hasOwn(found, name)) throw new Error(`\`${name}\` twice: ${given}`);
		found[name] = decoded(double ?? single ?? bare ?? '');
	}
	return found;
}

const named: Record<string, string> = {
	amp: '&',
	lt: '<',
	gt: '>',
	quot: '"',
	apos: "'",
	nbsp: ' ',
};

/** A text with its character references resolved. */
export function decoded(text: string): string {
	if (!text.includes('&')) return text;
	return text.replaceAll(/&(?:#(\d+)|#x([\da-f]+)|([a-z]+));/gi, (whole, decimal, hex, name) => {
		if (decimal) return String.fromCodePoint(Number(decimal));
		if (hex) return String.fromCodePoint(Number.parseInt(String(hex), 16));
		return named[String(name)] ?? whole;
	});
}

/** Every element below one, in order, itself left out; those of one name, when given. */
export function* elements(root: Element, name?: string): Generator<Element> {
	for (const child of root.children) {
		if (typeof child === 'string') continue;
		if (name === undefined || child.name === name) yield child;
		yield* elements(child, name);
	}
}

/** The first element of a name below one. */
export const first = (root: Element, name: string): Element | undefined =>
	[...elements(root, name)][0];

/** The first element with a class below one. */
export const byClass = (root: Element, name: string): Element | undefined =>
	elements(root).find(({ attributes }) => attributes['class']?.split(/\s+/).includes(name));

/** The words that an element shows, with single spaces; scripts and styles show none. */
export function textOf(element: Element): string {
	return spaced([...texts(element)].join(' '));
}

/** A text with single spaces, none of them special. */
export const spaced = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

/** Every run of text below an element that a reader sees. */
export function* texts(element: Element): Generator<string> {
	if (element.name === 'script' || element.name === 'style') return;
	for (const child of element.children) {
		if (typeof child === 'string') yield child;
		else yield* texts(child);
	}
}

/** The value of an attribute; nothing when it is absent. */
export const attributeOf = ({ attributes }: Element, name: string): string | undefined =>
	attributes[name];
