import type { MdastPluginDefinition } from 'satteri';
import type { Words } from '#library/words.ts';

/** `:::note[Title] … :::` as an `<aside>` with its title: the one given, else the name of the box in the page's language. */
export function boxes({ t }: Words): MdastPluginDefinition {
	return {
		name: 'boxes',
		containerDirective(node, context) {
			const [first] = node.children;
			const isLabelled = first?.type === 'paragraph' && isLabel(first.data);
			const title = { directiveLabel: true, hName: 'p', hProperties: { className: ['box-title'] } };
			context.setProperty(node, 'data', {
				hName: 'aside',
				hProperties: {
					// Not a landmark: a page may hold many, some with the same title.
					role: 'note',
					className: ['box', `box-${node.name}`],
					'aria-label': isLabelled ? context.textContent(first) : t(`box.${node.name}`),
				},
			});
			if (isLabelled) context.setProperty(first, 'data', title);
			else {
				const value = t(`box.${node.name}`);
				context.prependChild(node, {
					type: 'paragraph',
					data: title,
					children: [{ type: 'text', value }],
				});
			}
		},
	};
}

const isLabel = (data: unknown) =>
	(data as { directiveLabel?: boolean } | undefined)?.directiveLabel === true;
