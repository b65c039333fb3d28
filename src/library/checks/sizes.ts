import { finding } from '#model/finding.ts';
import type { Check } from '../checked.ts';
import { isAttachment, isImage } from '../media-types.ts';

/** In bytes: what a repository and a weak network carry without pain. The build makes small copies of images itself. */
const maximum = { image: 1_500_000, drawing: 60_000, attachment: 5_000_000 };

/** Images and attachments that cost readers or contributors more than they give; advice only. */
export const sizes: Check = ({ content }) =>
	[...content.values()].flatMap(({ path, size }) => {
		const at = { file: path, line: 1, column: 1 };
		const isDrawing = /\.svg$/i.test(path);
		const limit = isDrawing ? maximum.drawing : isImage(path) ? maximum.image : maximum.attachment;
		if ((!isImage(path) && !isAttachment(path)) || size <= limit) return [];
		const code = isDrawing ? 'drawing-heavy' : isImage(path) ? 'image-heavy' : 'attachment-heavy';
		return [finding(code, at, { size: inUnits(size), maximum: inUnits(limit) })];
	});

const inUnits = (bytes: number): string =>
	bytes < 1_000_000 ? `${Math.round(bytes / 1000)} KB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
