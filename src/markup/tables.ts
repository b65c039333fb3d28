import type { HastPluginDefinition } from 'satteri';

/** Tables that scroll on their own on a narrow screen, and that the keyboard can reach. */
export function tables(label: string): HastPluginDefinition {
	return {
		name: 'tables',
		element: {
			filter: ['table'],
			visit(node, context) {
				context.wrapNode(node, {
					type: 'element',
					tagName: 'div',
					properties: { className: ['table'], role: 'group', tabIndex: 0, 'aria-label': label },
					children: [],
				});
			},
		},
	};
}
