import type { MdastNode } from 'satteri';
import type { Place } from '#model/finding.ts';

/** Where a node starts in its file. */
export function nodePlace(file: string, node: Pick<MdastNode, 'position'>): Place {
	const { line = 1, column = 1 } = node.position?.start ?? {};
	return { file, line, column };
}
