import { evaluate, htmlToHast, markdownToHtml, type MdastPluginInput } from 'satteri';
import { markdownFeatures } from '#library/markdown.ts';
import type { Rendering, Site } from '#library/site.ts';
import { wordsOf } from '#library/words.ts';
import { boxes } from '#markup/boxes.ts';
import { guard } from '#markup/guard.ts';
import { permanentLinks } from '#markup/permanent-links.ts';
import { componentsIn } from './components.ts';
import { attributesOf, fromHast, type Tree } from './tree.ts';

/** Where a text stands, and the library at this moment. */
export interface Origin extends Rendering {
	site: Site;
}

/** A text of a document as trees: guarded as on the site, its links whole and permanent. */
export function textTrees(text: string, format: 'md' | 'mdx', at: Origin): Tree[] {
	const words = wordsOf(at.shelf, at.locale);
	const mdastPlugins: MdastPluginInput[] = [guard(at.file), permanentLinks(at), boxes(words)];
	const options = { features: markdownFeatures, mdastPlugins };
	if (format === 'mdx') return mdxTrees(text, options, at);
	const { html } = markdownToHtml(text, options) as { html: string };
	return fromHast(htmlToHast(html, { fragment: true }));
}

type Children = Tree | Children[] | undefined;
type Component = (props: Record<string, unknown>) => Tree[];

/** MDX runs: what it may run is refused by `guard` before, so only its allow-listed components do. */
function mdxTrees(
	text: string,
	options: { features: typeof markdownFeatures; mdastPlugins: MdastPluginInput[] },
	at: Origin,
): Tree[] {
	const Fragment = ({ children }: Record<string, unknown>) => flat(children as Children);
	const jsx = (type: unknown, props: unknown): Tree[] => {
		const { children, ...attributes } = props as Record<string, unknown>;
		if (typeof type === 'function')
			return (type as Component)({ ...attributes, children: flat(children as Children) });
		const name = String(type);
		return [{ name, attributes: attributesOf(attributes), children: flat(children as Children) }];
	};
	const names = { elementAttributeNameCase: 'html', stylePropertyNameCase: 'css' } as const;
	const run = { Fragment, jsx, jsxs: jsx };
	const content = evaluate(text, { ...options, ...names, ...run }) as { default: Component };
	return flat(content.default({ components: componentsIn(at) }));
}

const flat = (children: Children): Tree[] =>
	children === undefined ? [] : Array.isArray(children) ? children.flatMap(flat) : [children];
