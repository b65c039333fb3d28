import type { MdastPluginDefinition, MdastVisitorContext } from 'satteri';
import { linkTarget, targetPath } from '#library/link.ts';
import type { Rendering } from '#library/site.ts';
import { permanentPath, withBase } from '#model/address.ts';

/** Links as a text needs them that is read far from the site: whole, and those to documents permanent. */
export function permanentLinks({ shelf, file, locale }: Rendering): MdastPluginDefinition {
	const { site, base } = shelf.config;
	const resolve = (
		node: { type: 'link' | 'definition'; url: string },
		context: MdastVisitorContext,
	) => {
		const target = linkTarget(shelf, node.url, { file, locale });
		if (!target || target.to === 'outside' || target.to === 'here') return;
		const path =
			target.to === 'document'
				? permanentPath(target.document.id) + (target.anchor && `#${target.anchor}`)
				: targetPath(target);
		const { href } = new URL(withBase(base, encodeURI(path)), site);
		context.setProperty(node as never, 'url' as never, href as never);
	};
	return {
		name: 'permanent-links',
		link: (node, context) => resolve(node, context),
		definition: (node, context) => resolve(node, context),
	};
}
