import type { MdastNode } from 'satteri';
import { type Finding, finding } from '#model/finding.ts';
import type { Check } from '../checked.ts';
import { anchorsOf, bySlug, linkTarget } from '../link.ts';
import { safeSchemes, schemeOf } from '../markup-rules.ts';
import { nodePlace } from '../node-place.ts';
import { suggestion } from '../nearest.ts';
import type { DocumentFile } from '../bundle.ts';
import type { Shelf } from '../shelf.ts';

/** Links that lead nowhere, and anchors that are not on the page. */
export const links: Check = (shelf) => {
	const anchors = new Map<string, ReadonlySet<string>>();
	return shelf.files.flatMap((file) => {
		const { nodes } = file.read.tree();
		const isImage = ofImagesOnly(nodes);
		return nodes.flatMap((node) => {
			if (node.type !== 'link' && (node.type !== 'definition' || isImage(node.identifier)))
				return [];
			return linkFindings(shelf, file, { node, anchors });
		});
	});
};

/** Tells whether a label is defined for images alone, which are checked as such. */
function ofImagesOnly(nodes: readonly MdastNode[]): (label: string) => boolean {
	const labels = (type: 'imageReference' | 'linkReference') =>
		new Set(nodes.flatMap((node) => (node.type === type ? node.identifier : [])));
	const [images, links] = [labels('imageReference'), labels('linkReference')];
	return (label) => images.has(label) && !links.has(label);
}

type LinkNode = Extract<MdastNode, { type: 'link' | 'definition' }>;
interface LinkContext {
	node: LinkNode;
	/** Anchors by file, since many links lead to the same document. */
	anchors: Map<string, ReadonlySet<string>>;
}

function linkFindings(shelf: Shelf, file: DocumentFile, { node, anchors }: LinkContext): Finding[] {
	const { url } = node;
	const { read, id } = file;
	const at = nodePlace(read.path, node);
	const scheme = schemeOf(url);
	// The hardening reports forbidden schemes.
	if (scheme !== undefined && !safeSchemes.has(scheme)) return [];
	const target = linkTarget(shelf, url, { file: read.path, locale: read.locale });
	if (!target && leadsToUnreadable(shelf, url)) return [];
	if (!target) return [finding('broken-link', at, { target: url, suggestion: likely(shelf, url) })];
	if (
		target.to === 'outside' ||
		target.to === 'attachment' ||
		target.to === 'page' ||
		target.anchor === ''
	)
		return [];
	const document = target.to === 'here' ? shelf.documents.get(id ?? '') : target.document;
	const version = document?.versions.get(target.to === 'here' ? read.locale : target.locale);
	if (!document || !version) return [];
	const known = anchors.get(version.file) ?? anchorsOf(document, version);
	anchors.set(version.file, known);
	if (known.has(target.anchor)) return [];
	const isStale = isBehind(document, version);
	const values = {
		target: url.split('#', 1)[0] ?? '',
		anchor: target.anchor,
		known: known.values().take(30).toArray().join(', '),
	};
	return [finding('broken-anchor', at, values, isStale ? 'advice' : 'error')];
}

/** Whether a link names a document that is there but has mistakes of its own. */
function leadsToUnreadable({ unreadable }: Shelf, url: string): boolean {
	const parts = url.split(/[/#]/).filter((part) => part !== '' && !part.startsWith('.'));
	const pairs = parts.map((part, index) => `${parts[index - 1] ?? 'pages'}/${part}`);
	return [...parts, ...pairs].some((name) => unreadable.has(name));
}

/** A stale translation may not yet have the headings of its source. */
function isBehind(
	document: { versions: ReadonlyMap<string, { hash: string }> },
	version: { source: { locale: string; hash: string } | undefined },
): boolean {
	return (
		version.source !== undefined &&
		document.versions.get(version.source.locale)?.hash !== version.source.hash
	);
}

function likely(shelf: Shelf, url: string): string {
	const slug = /([^/]+)(?:\/index\.[\w-]+\.mdx?)?\/?(?:#.*)?$/.exec(url)?.[1] ?? url;
	return suggestion(
		slug,
		[...bySlug(shelf).keys()].map((path) => path.split('/')[1] ?? path),
	);
}
