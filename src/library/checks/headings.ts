import { finding } from '#model/finding.ts';
import type { Check } from '../checked.ts';
import { headingsOf } from '../markdown.ts';
import { nodePlace } from '../node-place.ts';

/** Headings that repeat the level of the title, or skip a level. */
export const headings: Check = (shelf) =>
	shelf.files.flatMap(({ read }) => {
		let from = 1;
		return headingsOf(read.tree().nodes).flatMap(({ depth, text, node }) => {
			const at = nodePlace(read.path, node);
			const isSkip = depth > from + 1;
			const previous = from;
			from = depth;
			if (depth === 1) return [finding('heading-one', at)];
			return isSkip
				? [finding('heading-skip', at, { heading: text, from: previous, to: depth })]
				: [];
		});
	});
