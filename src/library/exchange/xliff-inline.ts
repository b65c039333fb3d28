import { XmlElement, XmlText, type XmlNode } from '@rgrove/parse-xml';
import { type Problem, problem, type Spot } from './problem.ts';

/** Words, or the id of a sign with what stands inside it. */
export type ReadPiece = string | ReadCode;
export interface ReadCode {
	id: string;
	at: Spot;
	inside: ReadPiece[];
}

interface Reading {
	nameOf: (element: XmlElement) => string;
	at: (node: { start: number }) => Spot;
	unit: string;
}

/** Remarks that tools put around words, which are no part of them. */
const transparent = new Set(['mrk', 'sm', 'em']);

/** What a target says; a sign that a tool split into its start and its end is one again. */
export function readPieces(
	nodes: readonly XmlNode[],
	reading: Reading,
): { pieces: ReadPiece[] } | Problem {
	const { nameOf, at, unit } = reading;
	const root: ReadCode = { id: '', at: { line: 1, column: 1 }, inside: [] };
	const open = [root];
	const failed = fill(nodes);
	if (failed) return failed;
	const left = open.at(-1);
	return left === root || !left
		? { pieces: root.inside }
		: problem('code-crossed', left.at, { unit, id: left.id });

	function fill(some: readonly XmlNode[]): Problem | undefined {
		for (const node of some) {
			if (node instanceof XmlText) open.at(-1)?.inside.push(node.text);
			const trouble = node instanceof XmlElement ? element(node) : undefined;
			if (trouble) return trouble;
		}
		return undefined;
	}

	function element(node: XmlElement): Problem | undefined {
		const name = nameOf(node);
		const { id = '', startRef = id } = node.attributes;
		if (transparent.has(name)) return fill(node.children);
		if (name === 'ec') {
			const last = open.pop();
			return last?.id === startRef
				? undefined
				: problem('code-crossed', at(node), { unit, id: startRef });
		}
		if (name !== 'pc' && name !== 'ph' && name !== 'sc')
			return problem('unknown-element', at(node), { unit, name: node.name });
		const code: ReadCode = { id, at: at(node), inside: [] };
		open.at(-1)?.inside.push(code);
		if (name === 'ph') return undefined;
		open.push(code);
		if (name === 'sc') return undefined;
		const trouble = fill(node.children);
		if (trouble) return trouble;
		return open.pop() === code ? undefined : problem('code-crossed', at(node), { unit, id });
	}
}
