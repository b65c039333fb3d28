import Slugger from 'github-slugger';
import type { Node, Parent } from 'mdast';
import { markdownToMdast, type MdastNode, mdxToMdast } from 'satteri';
import { type Finding, finding } from '#model/finding.ts';

/** The features of Markdown that documents are written in; the site and the checks share them. */
export const markdownFeatures = { directive: true, gfm: true } as const;

/** A parsed document, flat: each node that can link, load, run or structure, in the order of the text. */
export interface MarkdownTree {
	nodes: readonly MdastNode[];
	findings: Finding[];
}

/**
 * The nodes of a document, by the same parser that renders it, with positions in the whole file.
 * The YAML at the top is one of them.
 */
export function markdownTree(file: string, text: string, format: 'md' | 'mdx'): MarkdownTree {
	try {
		const parse = format === 'mdx' ? mdxToMdast : markdownToMdast;
		const root = parse(text, { features: markdownFeatures });
		return { nodes: [...descendants(root)].filter(({ type }) => !plain.has(type)), findings: [] };
	} catch (error) {
		// The parser says `7:1: Expected a closing tag … (mdx-jsx:unexpected-character)`.
		const message = error instanceof Error ? error.message : String(error);
		const [, line = '1', column = '1', reason = message] = /^(\d+):(\d+): (.*?)(?: \([\w:-]+\))?$/s.exec(message) ?? [];
		const place = { file, line: Number(line), column: Number(column) };
		return { nodes: [], findings: [finding('markdown-syntax', place, { reason, brace: '{' })] };
	}
}

/** Nodes that only carry words: most of a document, and nothing to check. */
const plain = new Set(['text', 'paragraph', 'strong', 'emphasis', 'list', 'listItem', 'tableCell', 'tableRow', 'break', 'yaml', 'root']);

function* descendants(node: Node): Generator<MdastNode> {
	yield node as MdastNode;
	for (const child of (node as Partial<Parent>).children ?? []) yield* descendants(child);
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
