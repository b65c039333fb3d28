import type { HastNode } from 'satteri';
import { escaped } from './html.ts';

/** An element of a rendered text, with attributes as HTML names them. */
export interface Element {
	name: string;
	attributes: Record<string, string>;
	children: Tree[];
}

/** An element, or a run of text. */
export type Tree = Element | string;

const empty = new Set(['br', 'hr', 'img', 'input', 'col', 'wbr']);

/** A tree as HTML that is well-formed XML. */
export function serialised(tree: Tree): string {
	if (typeof tree === 'string') return escaped(tree);
	const { name, attributes, children } = tree;
	const given = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`);
	const open = `<${name}${given.join('')}`;
	return empty.has(name) ? `${open}/>` : `${open}>${children.map(serialised).join('')}</${name}>`;
}

/** All the words below a tree. */
export const wordsBelow = (tree: Tree): string =>
	typeof tree === 'string' ? tree : tree.children.map(wordsBelow).join('');

/** Tell whether an element has a class. */
export const hasClass = (tree: Tree, name: string): boolean =>
	typeof tree !== 'string' && (tree.attributes['class'] ?? '').split(' ').includes(name);

/** Every element of some trees, outermost first. */
export function* elementsOf(trees: readonly Tree[]): Generator<Element> {
	for (const tree of trees) {
		if (typeof tree === 'string') continue;
		yield tree;
		yield* elementsOf(tree.children);
	}
}

/** Trees without the elements that fail a test, at any depth. */
export function filtered(trees: readonly Tree[], isKept: (element: Element) => boolean): Tree[] {
	return trees.flatMap((tree): Tree[] => {
		if (typeof tree === 'string') return [tree];
		return isKept(tree) ? [{ ...tree, children: filtered(tree.children, isKept) }] : [];
	});
}

/** What a parser of HTML read, as trees; comments are left out. */
export function fromHast(node: HastNode): Tree[] {
	if (node.type === 'text') return [node.value];
	if (node.type === 'root') return node.children.flatMap((child) => fromHast(child as HastNode));
	if (node.type !== 'element') return [];
	return [
		{
			name: node.tagName,
			attributes: attributesOf(node.properties),
			children: node.children.flatMap((child) => fromHast(child as HastNode)),
		},
	];
}

/** Properties by their names in HTML: `className` is `class`, `ariaLabel` is `aria-label`. */
export function attributesOf(
	properties: Readonly<Record<string, unknown>>,
): Record<string, string> {
	return Object.fromEntries(
		Object.entries(properties).flatMap(([property, value]) => {
			if (value === false || value === undefined || value === null) return [];
			const name = nameOf(property);
			return [[name, valueOf(name, value)]];
		}),
	);
}

function nameOf(property: string): string {
	if (property === 'className') return 'class';
	if (property.startsWith('aria') && !property.includes('-'))
		return `aria-${property.slice(4).toLowerCase()}`;
	return property.startsWith('data')
		? property.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
		: property.replace('tabIndex', 'tabindex');
}

function valueOf(name: string, value: unknown): string {
	if (value === true) return name;
	if (Array.isArray(value)) return value.join(' ');
	if (typeof value === 'object')
		return Object.entries(value as Record<string, string>)
			.map((pair) => pair.join(': '))
			.join('; ');
	return typeof value === 'string' ? value : JSON.stringify(value);
}
