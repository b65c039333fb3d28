import type { Node, Parent } from 'mdast';
import { markdownToMdast, mdxToMdast } from 'satteri';
import { markdownFeatures, markdownTree } from '../markdown.ts';
import { alone, inlinePieces, numbered, rangeOf } from './inline-pieces.ts';
import { joined, type Piece } from './pieces.ts';

/** A paragraph, a heading, a cell … of a body: what a translator works on at a time. */
export interface BodyPart {
	/** What it is and in what it lies: `heading-2`, `list/item/paragraph`. */
	kind: string;
	/** Where its markup stands in the body. */
	start: number;
	end: number;
	pieces: Piece[];
}

/** The parts of a body with words, in the order of the text; nothing when the body can't be read. */
export function bodyParts(body: string, format: 'md' | 'mdx'): BodyPart[] | undefined {
	if (markdownTree('', body, format).findings.length > 0) return undefined;
	const parse = format === 'mdx' ? mdxToMdast : markdownToMdast;
	return partsOf(body, parse(body, { features: markdownFeatures }), '');
}

/** Nodes without words for readers: comments, rules, addresses. */
const silent = new Set(['html', 'thematicBreak', 'definition', 'mdxFlowExpression', 'mdxjsEsm']);

function partsOf(body: string, node: Node, within: string): BodyPart[] {
	const { children = [] } = node as Partial<Parent>;
	const { type } = node;
	if (silent.has(type)) return [];
	if (type === 'code') return codePart(body, node, `${within}code`);
	if (type === 'heading') {
		return inlinePart(
			body,
			children,
			`${within}heading-${(node as Node & { depth: number }).depth}`,
		);
	}
	if (type === 'paragraph' || type === 'tableCell' || type === 'leafDirective')
		return inlinePart(body, children, `${within}${type}`);
	const inside = type === 'root' ? '' : `${within}${type}/`;
	const parts = children.flatMap((child) => partsOf(body, child, inside));
	return type === 'mdxJsxFlowElement' ? [...titlePart(body, node, inside), ...parts] : parts;
}

function inlinePart(body: string, nodes: readonly Node[], kind: string): BodyPart[] {
	const [first, last] = [nodes[0], nodes.at(-1)];
	if (!first || !last) return [];
	const [start, end] = [rangeOf(first)[0], rangeOf(last)[1]];
	return [{ kind, start, end, pieces: inlinePieces(body, nodes, { start, end }) }];
}

/** The lines between two fences; what stands before each of them in a list or a quotation is markup. */
function codePart(body: string, node: Node, kind: string): BodyPart[] {
	const [from, to] = rangeOf(node);
	const [, fence = '', inner = ''] =
		/^([`~]{3,}.*\r?\n)([^]*?)(?:\r?\n)?[ \t>]*[`~]{3,}\s*$/.exec(body.slice(from, to)) ?? [];
	if (inner.trim() === '') return [];
	const start = from + fence.length;
	const depth = (node.position?.start.column ?? 1) - 1;
	const pieces = inner
		.split(new RegExp(`(\\r?\\n[ \\t>]{0,${depth}}${depth > 0 ? `|^[ \\t>]{1,${depth}}` : ''})`))
		.map((part, index) => (index % 2 === 0 || part === '\n' ? part : alone('wrap', part)));
	return [{ kind, start, end: start + inner.length, pieces: numbered(joined(pieces)) }];
}

/** The title of a component, which is its only attribute with words. */
function titlePart(body: string, node: Node, within: string): BodyPart[] {
	const [start] = rangeOf(node);
	const match = /^<[^>]*?\stitle="([^"]*)"/.exec(body.slice(start));
	const title = match?.[1];
	if (!match || !title) return [];
	const end = start + match[0].length - 1;
	const pieces = [
		title.replaceAll('&quot;', '"').replaceAll('&#123;', '{').replaceAll('&amp;', '&'),
	];
	return [{ kind: `${within}title`, start: end - title.length, end, pieces }];
}
