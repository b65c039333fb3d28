import Slugger from 'github-slugger';
import { type Html, raw } from './html.ts';
import { elementsOf, filtered, hasClass, serialised, type Tree, wordsBelow } from './tree.ts';

/** What may stand alone: a paragraph, a list, a table, a box, an activity. */
export interface Block {
	html: Html;
	/** How many letters it shows. */
	length: number;
	/** True for what only the facilitator reads. */
	isNote: boolean;
}

/** The part of a chapter below one heading. */
export interface Section {
	/** What the part is: an opening has no heading; a quiz is played in some packages. */
	kind: 'opening' | 'text' | 'objectives' | 'timetable' | 'materials' | 'activities' | 'quiz';
	/** Unique in a package. */
	anchor: string;
	heading: string;
	blocks: Block[];
}

/** A block of words already in HTML. */
export const block = (html: Html, isNote = false): Block => ({
	html,
	length: html.html.replaceAll(/<[^>]*>/g, '').length,
	isNote,
});

/**
 * A text cut at its headings of the second level, anchors unique in a package; what stands before the first is
 * the opening. Without `notes`, what only the facilitator reads is gone, at whatever depth.
 */
export function textSections(
	trees: readonly Tree[],
	{ id, notes }: { id: string; notes: boolean },
): Section[] {
	const kept = notes ? [...trees] : filtered(trees, (one) => !isNote(one));
	anchored(kept, id);
	const sections: Section[] = [
		{ kind: 'opening', anchor: `${id}-opening`, heading: '', blocks: [] },
	];
	for (const tree of kept) {
		if (typeof tree === 'string' && tree.trim() === '') continue;
		if (typeof tree !== 'string' && tree.name === 'h2') {
			const anchor = tree.attributes['id'] ?? id;
			sections.push({ kind: 'text', anchor, heading: wordsBelow(tree), blocks: [] });
			continue;
		}
		const length = wordsBelow(tree).length;
		sections.at(-1)?.blocks.push({ html: raw(serialised(tree)), length, isNote: isNote(tree) });
	}
	return sections.filter(({ heading, blocks }) => heading !== '' || blocks.length > 0);
}

const isNote = (tree: Tree) => hasClass(tree, 'box-facilitator');

/** Give headings the anchors that they have on the site, and every anchor the document's id before it. */
function anchored(trees: readonly Tree[], id: string): void {
	const slugger = new Slugger();
	for (const element of elementsOf(trees)) {
		const { name, attributes } = element;
		if (/^h[1-6]$/.test(name)) attributes['id'] ??= slugger.slug(wordsBelow(element));
		if (attributes['id']) attributes['id'] = `${id}-${attributes['id']}`;
		if (attributes['href']?.startsWith('#'))
			attributes['href'] = `#${id}-${attributes['href'].slice(1)}`;
		const label = attributes['aria-describedby'];
		if (label) attributes['aria-describedby'] = `${id}-${label}`;
		if (name === 'a' && /^https?:/.test(attributes['href'] ?? ''))
			Object.assign(attributes, { target: '_blank', rel: 'noopener noreferrer' });
	}
}
