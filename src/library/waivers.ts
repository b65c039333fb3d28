import type { Place } from '#model/finding.ts';
import { blocksOf } from './blocks.ts';
import type { ReadFile } from './document-file.ts';
import { nodePlace } from './node-place.ts';

/** A person's word that a finding is none here, and why: `<!-- waive: phone-number, it is public -->`. */
export interface Waiver {
	code: string;
	reason: string;
	at: Place;
	/** The lines that it speaks of: its own paragraph, or the next one when it stands alone. */
	first: number;
	last: number;
}

const form = /^(?:<!--|\{?\/\*)\s*waive:\s*([\w-]*)\s*(?:,\s*([\s\S]*?))?\s*(?:-->|\*\/\}?)$/;
const comments = /<!--[\s\S]*?-->|\{\/\*[\s\S]*?\*\/\}/g;

/** The waivers of a file; one that opens its text speaks of the fields too. */
export function waiversOf(read: ReadFile): Waiver[] {
	if (!read.body.includes('waive:')) return [];
	const blocks = blocksOf(read.body, read.bodyLine);
	return read.tree().nodes.flatMap((node) => {
		const isComment = /^(?:html|mdxFlowExpression|mdxTextExpression)$/.test(node.type);
		const text = isComment && 'value' in node ? node.value : '';
		return [...text.matchAll(/<!--[\s\S]*?-->|\/\*[\s\S]*?\*\//g)].flatMap(([comment]) => {
			const [, code, reason = ''] = form.exec(comment) ?? [];
			if (code === undefined) return [];
			const at = nodePlace(read.path, node);
			const index = blocks.findIndex(({ first, last }) => first <= at.line && at.line <= last);
			const own = blocks[index];
			const isAlone = own?.text.replaceAll(comments, '').trim() === '';
			const last = (isAlone ? blocks[index + 1] : own)?.last ?? at.line;
			return [
				{ code, reason, at, first: index === 0 && isAlone ? 1 : (own?.first ?? at.line), last },
			];
		});
	});
}
