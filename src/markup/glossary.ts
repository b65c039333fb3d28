import type { MdastNode, MdastPluginDefinition, MdastVisitorContext } from 'satteri';
import { linkTarget, targetPath } from '#library/link.ts';
import { type GlossaryTerm, termsOf } from '#library/terms.ts';
import { withBase } from '#model/address.ts';
import type { Rendering } from '#library/site.ts';

/** Text below these is never linked: it is a link already, or is read on its own. */
const closed = new Set(['link', 'linkReference', 'heading', 'inlineCode', 'code', 'image']);

/** The first use of each glossary term in a text, linked to its page with the definition at hand. */
export function glossary({ shelf, file, locale, id }: Rendering): MdastPluginDefinition {
	const { pattern, terms } = termsOf(shelf, locale);
	const used = new Set<string>(id === undefined ? [] : [id]);
	if (!pattern) return { name: 'glossary' };
	return {
		name: 'glossary',
		link(node) {
			const target = linkTarget(shelf, node.url.replace(shelf.config.base, '/'), { file, locale });
			if (target?.to === 'document') used.add(target.document.id);
		},
		text(node, context) {
			if (ancestors(node, context).some(({ type }) => closed.has(type))) return;
			const parts = linked(node.value, { pattern, terms, used, href });
			if (parts.length > 1) context.replaceNode(node, parts);
		},
	};

	function href({ document }: GlossaryTerm): string {
		return withBase(shelf.config.base, targetPath({ to: 'document', document, locale, anchor: '' }));
	}
}

function* ancestorsOf(node: MdastNode, context: MdastVisitorContext): Generator<MdastNode> {
	let at = context.parent(node);
	while (at && at.type !== 'root') {
		yield at as MdastNode;
		at = context.parent(at as MdastNode);
	}
}

const ancestors = (node: Readonly<MdastNode>, context: MdastVisitorContext) => [...ancestorsOf(node as MdastNode, context)];

interface Linking {
	pattern: RegExp;
	terms: ReadonlyMap<string, GlossaryTerm>;
	/** Concepts linked so far in this document. */
	used: Set<string>;
	href: (term: GlossaryTerm) => string;
}

function linked(text: string, { pattern, terms, used, href }: Linking): MdastNode[] {
	const parts: MdastNode[] = [];
	let end = 0;
	for (const match of text.matchAll(pattern)) {
		const term = terms.get(match[0].toLowerCase());
		if (!term || used.has(term.document.id)) continue;
		used.add(term.document.id);
		if (match.index > end) parts.push({ type: 'text', value: text.slice(end, match.index) });
		parts.push({
			type: 'link',
			url: href(term),
			title: term.definition,
			data: { hProperties: { className: ['term'] } },
			children: [{ type: 'text', value: match[0] }],
		} as MdastNode);
		end = match.index + match[0].length;
	}
	if (end > 0 && end < text.length) parts.push({ type: 'text', value: text.slice(end) });
	return parts.length > 0 ? parts : [{ type: 'text', value: text }];
}
