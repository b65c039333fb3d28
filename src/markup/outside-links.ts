import type { HastPluginDefinition } from 'satteri';

/** Links that leave the library vouch for nothing and hand nothing over. */
export const outsideLinks: HastPluginDefinition = {
	name: 'outside-links',
	element: {
		filter: ['a'],
		visit(node, context) {
			const { href } = node.properties;
			if (typeof href === 'string' && /^https?:/i.test(href)) {
				context.setProperty(node, 'rel', 'noopener noreferrer nofollow ugc');
			}
		},
	},
};
