import type { MdastNode, MdastPluginDefinition, MdastVisitorContext } from 'satteri';
import { linkTarget, targetPath } from '#library/link.ts';
import { type GlossaryTerm, type GlossaryTerms, termsIn, termsOf } from '#library/terms.ts';
import { withBase } from '#model/address.ts';
import type { Rendering } from '#library/site.ts';

/** Text below these is never linked: it is a link already, or is read on its own. */
const closed = new Set(['link', 'linkReference', 'heading', 'inlineCode', 'code', 'image']);

const isClosed = ({ type, data }: MdastNode): boolean =>
	closed.has(type) || (data as { directiveLabel?: boolean } | undefined)?.directiveLabel === true;

/** The first use of each glossary term in a text, linked to its page with the definition at hand. */
export function glossary({ shelf, file, locale, id }: Rendering): MdastPluginDefinition {
	const glossaryTerms = termsOf(shelf, locale);
	const used = new Set<string>(id === undefined ? [] : [id]);
	if (glossaryTerms.terms.size === 0) return { name: 'glossary' };
	return {
		name: 'glossary',
		link(node) {
			const target = linkTarget(shelf, node.url.replace(shelf.config.base, '/'), { file, locale });
			if (target?.to === 'document') used.add(target.document.id);
		},
		text(node, context) {
			const found = unused(node.value, glossaryTerms, used);
			if (found.length === 0 || ancestors(node, context).some(isClosed)) return;
			for (const { document } of found) used.add(document.id);
			context.replaceNode(node, linked(node.value, found, href));
		},
	};

	function href({ document }: GlossaryTerm): string {
		return withBase(
			shelf.config.base,
			targetPath({ to: 'document', document, locale, anchor: '' }),
		);
	}
}

function* ancestorsOf(node: MdastNode, context: MdastVisitorContext): Generator<MdastNode> {
	let at = context.parent(node);
	while (at && at.type !== 'root') {
		yield at;
		at = context.parent(at as MdastNode);
	}
}

const ancestors = (node: Readonly<MdastNode>, context: MdastVisitorContext) => [
	...ancestorsOf(node, context),
];

interface Found extends GlossaryTerm {
	start: number;
	end: number;
}

/** The terms of a text whose concepts were not used before, each concept once. */
function unused(text: string, glossaryTerms: GlossaryTerms, used: ReadonlySet<string>): Found[] {
	const here = new Set<string>();
	return [...termsIn(text, glossaryTerms)].flatMap(({ start, term }) => {
		const found = glossaryTerms.terms.get(term);
		if (!found || used.has(found.document.id) || here.has(found.document.id)) return [];
		here.add(found.document.id);
		return [{ ...found, start, end: start + term.length }];
	});
}

function linked(
	text: string,
	found: readonly Found[],
	href: (term: GlossaryTerm) => string,
): MdastNode[] {
	let end = 0;
	const parts = found.flatMap((term): MdastNode[] => {
		const before: MdastNode[] =
			term.start > end ? [{ type: 'text', value: text.slice(end, term.start) }] : [];
		end = term.end;
		const link = {
			type: 'link',
			url: href(term),
			title: term.definition,
			data: { hProperties: { className: ['term'] } },
			children: [{ type: 'text', value: text.slice(term.start, term.end) }],
		} as MdastNode;
		return [...before, link];
	});
	return end < text.length ? [...parts, { type: 'text', value: text.slice(end) }] : parts;
}
