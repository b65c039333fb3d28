import { finding } from '#model/finding.ts';
import type { Check } from '../checked.ts';
import { isImage } from '../media-types.ts';

/** What files carry unseen: where and by whom a photo was taken, who wrote an attachment. */
export const hiddenData: Check = (shelf) =>
	[...shelf.content.values()].flatMap(({ path, hidden = [] }) => {
		if (hidden.length === 0) return [];
		const what = hidden.join(', ');
		const code = isImage(path) ? 'image-metadata' : 'document-author';
		return [finding(code, { file: path, line: 1, column: 1 }, { what })];
	});
