import type { MdastNode } from 'satteri';
import { type Finding, finding } from '#model/finding.ts';
import type { Check } from '../checked.ts';
import { resolvedPath } from '../link.ts';
import { schemeOf } from '../markup-rules.ts';
import { imageTypes, isImage } from '../media-types.ts';
import { nodePlace } from '../node-place.ts';
import { suggestion } from '../nearest.ts';
import type { DocumentFile } from '../bundle.ts';
import type { Shelf } from '../shelf.ts';

/** Images that come from elsewhere, are missing, or say nothing to those who can't see them. */
export const media: Check = (shelf) =>
	shelf.files.flatMap((file) => {
		const { nodes } = file.read.tree();
		const definitions = new Map<string, string>();
		for (const node of nodes) {
			// Of two definitions of one label, the first counts.
			if (node.type === 'definition' && !definitions.has(node.identifier))
				definitions.set(node.identifier, node.url);
		}
		return nodes.flatMap((node) => {
			if (node.type === 'image') return imageFindings(shelf, file, { node, url: node.url });
			if (node.type !== 'imageReference') return [];
			return imageFindings(shelf, file, { node, url: definitions.get(node.identifier) ?? '' });
		});
	});

interface Image {
	node: Extract<MdastNode, { type: 'image' | 'imageReference' }>;
	url: string;
}

function imageFindings(shelf: Shelf, { read }: DocumentFile, { node, url }: Image): Finding[] {
	const at = nodePlace(read.path, node);
	const found: Finding[] = [];
	if (!node.alt?.trim()) found.push(finding('image-without-alt', at, { url }));
	if (schemeOf(url) !== undefined || url.startsWith('//') || url.includes('\\')) {
		return [...found, finding('image-external', at, { url: url.slice(0, 60) })];
	}
	const folder = read.path.slice(0, read.path.lastIndexOf('/') + 1);
	const path = url.startsWith('/') ? undefined : resolvedPath(read.path, url);
	if (path === undefined || !path.startsWith(folder))
		return [...found, finding('image-outside', at, { url })];
	if (!isImage(path)) {
		return [...found, finding('image-type', at, { url, known: imageTypes.join(', ') })];
	}
	if (!shelf.content.has(path)) {
		const beside = [...shelf.content.keys()].filter(
			(other) => other.startsWith(folder) && !/\.mdx?$/.test(other),
		);
		const near = suggestion(path, beside).replace(folder, './');
		found.push(finding('image-missing', at, { url, suggestion: near }));
	}
	return found;
}
