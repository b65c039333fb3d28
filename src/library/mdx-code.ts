import { type Finding, finding } from '#model/finding.ts';
import { placesIn } from './content-file.ts';
import type { MarkdownTree } from './markdown.ts';

/**
 * An MDX text parsed in two turns, since the parser compiles the code that it meets: a hundred characters of it
 * can keep it busy for hours, or overflow its stack and end the process. In the first turn everything that could
 * open code is a letter; only when all of it stands between back-ticks is the text parsed as it is.
 */
export function mdxCode(
	file: string,
	text: string,
	parse: (text: string) => MarkdownTree,
): MarkdownTree {
	const found = openings(text);
	if (found.length === 0) return parse(text);
	const { nodes, findings } = parse(disarmed(text, found));
	const placeAt = placesIn(file, text);
	if (findings.length > 0) {
		const brace = braceInTag(findings, text, found);
		return { nodes, findings: brace ? [finding(brace.code, placeAt(brace.offset))] : findings };
	}
	const live = outsideCode(text, found, nodes);
	if (live.length === 0) return parse(text);
	return { nodes, findings: live.map(({ code, offset }) => finding(code, placeAt(offset))) };
}

/** A sign that opens code, if it turns out to stand outside back-ticks. */
interface Opening {
	offset: number;
	code: 'mdx-expression' | 'mdx-esm';
}

/** Braces that hold more than comments, and lines that start with `import` or `export`. */
function openings(text: string): Opening[] {
	const lines = [...text.matchAll(/^(?:import|export)(?![\w$-])/gm)];
	const modules = lines.map(({ index }): Opening => ({ offset: index, code: 'mdx-esm' }));
	return [...braces(text), ...modules].toSorted((a, b) => a.offset - b.offset);
}

function* braces(text: string): Generator<Opening> {
	const comment = commentEnds(text);
	for (let at = text.indexOf('{'); at !== -1; at = text.indexOf('{', at + 1)) {
		if (isEscaped(text, at)) continue;
		let end = afterSpace(text, at + 1);
		while (text.startsWith('/*', end) && comment(end) !== -1) end = afterSpace(text, comment(end));
		if (text[end] === '}') at = end;
		else yield { offset: at, code: 'mdx-expression' };
	}
}

/** Tells where the comment that starts at an offset ends, or -1; offsets only grow, so that no part is searched twice. */
function commentEnds(text: string): (start: number) => number {
	let next = text.indexOf('*/');
	return (start) => {
		if (next !== -1 && next < start + 2) next = text.indexOf('*/', start + 2);
		return next === -1 ? -1 : next + 2;
	};
}

function afterSpace(text: string, from: number): number {
	const space = /\s*/y;
	space.lastIndex = from;
	space.test(text);
	return space.lastIndex;
}

function isEscaped(text: string, at: number): boolean {
	let slashes = 0;
	while (text[at - 1 - slashes] === '\\') slashes += 1;
	return slashes % 2 === 1;
}

/** The text with a letter of the same length in place of each opening, so that every place stays as it is. */
function disarmed(text: string, found: readonly Opening[]): string {
	const signs = text.split('');
	for (const { offset } of found) signs[offset] = '\uE000';
	return signs.join('');
}

/** The brace because of which the parser, which reads only letters, can't read the tag that it stands in. */
function braceInTag(
	[broken]: readonly Finding[],
	text: string,
	found: readonly Opening[],
): Opening | undefined {
	if (broken?.code !== 'markdown-syntax') return undefined;
	const lines = text.split('\n').slice(0, broken.line - 1);
	const tag = lines.join('\n').length + Math.min(lines.length, 1) + broken.column - 1;
	const first = found.find(({ offset, code }) => offset > tag && code === 'mdx-expression');
	return first && text[tag] === '<' && !/>|\n\s*\n/.test(text.slice(tag, first.offset))
		? first
		: undefined;
}

/** The openings that are code; of braces inside each other, the outermost. */
function outsideCode(
	text: string,
	found: readonly Opening[],
	nodes: MarkdownTree['nodes'],
): Opening[] {
	const inCode = within(nodes.filter(({ type }) => type === 'code' || type === 'inlineCode'));
	// `import` in the middle of a paragraph is a word.
	const inWords = within(nodes.filter(({ type }) => type === 'paragraph' || type === 'heading'));
	let closed = -1;
	return found.filter(({ offset, code }) => {
		if (inCode(offset) || offset < closed || (code === 'mdx-esm' && inWords(offset))) return false;
		closed = code === 'mdx-expression' ? closingBrace(text, offset) : closed;
		return true;
	});
}

/** Tells, for offsets that only grow, whether a node holds them after its first character. Nodes do not overlap. */
function within(nodes: MarkdownTree['nodes']): (offset: number) => boolean {
	let at = 0;
	return (offset) => {
		while ((nodes[at]?.position?.end.offset ?? Infinity) <= offset) at += 1;
		return (nodes[at]?.position?.start.offset ?? Infinity) < offset;
	};
}

function closingBrace(text: string, from: number): number {
	let depth = 0;
	for (let at = from; at < text.length; at += 1) {
		if (text[at] === '{') depth += 1;
		if (text[at] === '}') depth -= 1;
		if (depth === 0) return at;
	}
	return text.length;
}
