import type { MdastPluginDefinition, MdastVisitorContext } from 'satteri';
import { linkTarget, targetPath } from '#library/link.ts';
import { bytesInWords } from '#library/views/bytes.ts';
import { wordsOf } from '#library/words.ts';
import { withBase } from '#model/address.ts';
import type { Rendering } from '#library/site.ts';

/**
 * Links as the site serves them: documents in the reader's language, below the base, and attachments with
 * their type and size said.
 */
export function links({ shelf, file, locale }: Rendering): MdastPluginDefinition {
	const resolve = (
		node: { type: 'link' | 'definition'; url: string },
		context: MdastVisitorContext,
	) => {
		const target = linkTarget(shelf, node.url, { file, locale });
		if (!target || target.to === 'outside' || target.to === 'here') return;
		context.setProperty(
			node as never,
			'url' as never,
			withBase(shelf.config.base, encodeURI(targetPath(target))) as never,
		);
		if (target.to !== 'attachment' || node.type !== 'link') return;
		const size = shelf.content.get(target.path)?.size ?? 0;
		const type = target.path.split('.').at(-1)?.toUpperCase() ?? '';
		const value = ` (${type}, ${bytesInWords(size, wordsOf(shelf, locale).locale.lang)})`;
		context.insertAfter(node, { type: 'text', value });
	};
	return {
		name: 'links',
		link: (node, context) => resolve(node, context),
		definition: (node, context) => resolve(node, context),
	};
}
