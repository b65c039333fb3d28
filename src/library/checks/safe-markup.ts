import type { MdastNode } from 'satteri';
import { type Finding, finding } from '#model/finding.ts';
import type { Check } from '../checked.ts';
import {
	components,
	directives,
	isCodeComment,
	isHtmlComment,
	safeSchemes,
	schemeOf,
} from '../markup-rules.ts';
import { nodePlace } from '../node-place.ts';

/** Everything in a text that could run, load or disguise something: HTML, code, unlisted components and schemes. */
export const safeMarkup: Check = (shelf) =>
	shelf.files.flatMap(({ read }) => {
		const { nodes, findings } = read.tree();
		return [...findings, ...nodes.flatMap((node) => unsafe(node, read.path))];
	});

/** What is unsafe about one node. The renderer asks the same question, so that nothing passes unseen. */
export function unsafe(node: MdastNode, file: string): Finding[] {
	const at = nodePlace(file, node);
	switch (node.type) {
		case 'html':
			return isHtmlComment(node.value)
				? []
				: [finding('raw-html', at, { html: node.value.trim().slice(0, 40) })];
		case 'mdxjsEsm':
			return [finding('mdx-esm', at)];
		case 'mdxFlowExpression':
		case 'mdxTextExpression':
			return isCodeComment(node.value) ? [] : [finding('mdx-expression', at)];
		case 'mdxJsxFlowElement':
		case 'mdxJsxTextElement':
			return unsafeComponent(node, at);
		case 'containerDirective':
		case 'leafDirective':
		case 'textDirective':
			return unsafeDirective(node, at);
		case 'link':
		case 'definition':
		case 'image': {
			const scheme = schemeOf(node.url);
			return scheme === undefined || safeSchemes.has(scheme) || node.type === 'image'
				? []
				: [finding('link-scheme', at, { scheme: `${scheme}:` })];
		}
		default:
			return [];
	}
}

type Component = Extract<MdastNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

function unsafeComponent(node: Component, at: ReturnType<typeof nodePlace>): Finding[] {
	const allowed = components.get(node.name ?? '');
	if (!allowed) {
		return [
			finding('unknown-component', at, {
				component: node.name ?? '',
				known: [...components.keys()].join(', '),
			}),
		];
	}
	return node.attributes.flatMap((attribute) => {
		const isPlain = attribute.type === 'mdxJsxAttribute' && typeof attribute.value !== 'object';
		const name = attribute.type === 'mdxJsxAttribute' ? attribute.name : '{…}';
		if (isPlain && allowed.includes(name)) return [];
		return [
			finding('component-attribute', at, {
				component: node.name ?? '',
				attribute: name,
				known: allowed.join(', '),
			}),
		];
	});
}

type Directive = Extract<
	MdastNode,
	{ type: 'containerDirective' | 'leafDirective' | 'textDirective' }
>;

/** Tell whether a text directive is only words after a colon, as in “10:30”: the page shows it as it is written. */
const isPlainColon = (node: Directive): boolean =>
	node.type === 'textDirective' &&
	node.children.length === 0 &&
	Object.keys(node.attributes ?? {}).length === 0;

function unsafeDirective(node: Directive, at: ReturnType<typeof nodePlace>): Finding[] {
	if (isPlainColon(node)) return [];
	const isKnown = node.type === 'containerDirective' && directives.includes(node.name);
	if (!isKnown) {
		return [
			finding('unknown-directive', at, {
				directive: node.name,
				known: directives.map((name) => `:::${name}`).join(', '),
			}),
		];
	}
	return Object.keys(node.attributes ?? {}).map((attribute) =>
		finding('directive-attribute', at, { directive: node.name, attribute }),
	);
}
