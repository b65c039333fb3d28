import Slugger from 'github-slugger';
import type { Node, Parent } from 'mdast';
import { markdownToMdast, type MdastNode, mdxToMdast } from 'satteri';
import { type Finding, finding } from '#model/finding.ts';
import { mdxCode } from './mdx-code.ts';
import { nodePlace } from './node-place.ts';

/** The features of Markdown that documents are written in; the site and the checks share them. The front matter is split off before. */
export const markdownFeatures = { directive: true, gfm: true, frontmatter: false } as const;

/** A parsed document, flat: each node that can link, load, run or structure, in the order of the text. */
export interface MarkdownTree {
	nodes: readonly MdastNode[];
	findings: Finding[];
}

/** The nodes of a text below its front matter, by the same parser that renders it, and why it can't be read. */
export function markdownTree(file: string, text: string, format: 'md' | 'mdx'): MarkdownTree {
	const { nodes, findings } =
		format === 'md'
			? parsed(file, text, markdownToMdast)
			: mdxCode(file, text, (safe) => parsed(file, safe, mdxToMdast));
	return { nodes: nodes.filter(({ type }) => !plain.has(type)), findings };
}

/** Nodes that only carry words: most of a document, and nothing to check. */
const plain = new Set([
	'text',
	'paragraph',
	'strong',
	'emphasis',
	'list',
	'listItem',
	'tableCell',
	'tableRow',
	'break',
	'root',
]);

function parsed(file: string, text: string, parse: typeof markdownToMdast): MarkdownTree {
	try {
		return flat(file, parse(text, { features: markdownFeatures }));
	} catch (error) {
		// The parser says `7:1: Expected a closing tag … (mdx-jsx:unexpected-character)`.
		const message = error instanceof Error ? error.message : String(error);
		const [, line = '1', column = '1', reason = message] =
			/^(\d+):(\d+): (.*?)(?: \([\w:-]+\))?$/s.exec(message) ?? [];
		const place = { file, line: Number(line), column: Number(column) };
		return { nodes: [], findings: [finding('markdown-syntax', place, { reason, brace: '{' })] };
	}
}

/** How deep quotations, lists and emphasis may lie in each other; much deeper, the renderer's stack overflows. */
const maximumDepth = 100;

function flat(file: string, root: Node): MarkdownTree {
	const nodes: MdastNode[] = [];
	const open = [{ node: root as MdastNode, depth: 0 }];
	for (let next = open.pop(); next; next = open.pop()) {
		const { node, depth } = next;
		if (depth > maximumDepth) {
			const values = { field: node.type, length: depth, maximum: maximumDepth };
			return { nodes: [], findings: [finding('too-long', nodePlace(file, node), values)] };
		}
		nodes.push(node);
		const children = ((node as Partial<Parent>).children ?? []) as MdastNode[];
		for (const child of children.toReversed()) open.push({ node: child, depth: depth + 1 });
	}
	return { nodes, findings: [] };
}

/** A heading and the anchor that links to it, as the site gives it. */
export interface Heading {
	depth: number;
	text: string;
	anchor: string;
	node: MdastNode;
}

/** The headings of a document, in order. */
export function headingsOf(nodes: readonly MdastNode[]): Heading[] {
	const slugger = new Slugger();
	return nodes
		.filter((node) => node.type === 'heading')
		.map((node) => {
			const text = plainText(node);
			return { depth: node.depth, text, anchor: slugger.slug(text), node };
		});
}

/** All the words below a node. */
export function plainText(node: Node): string {
	if ('value' in node && typeof node.value === 'string' && node.type !== 'html') return node.value;
	return ((node as Partial<Parent>).children ?? []).map(plainText).join('');
}
