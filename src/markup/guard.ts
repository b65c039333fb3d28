import type { MdastNode, MdastPluginDefinition } from 'satteri';
import { unsafe } from '#library/checks/safe-markup.ts';
import { spoken } from '#model/finding.ts';

/**
 * Refuses to render what `check` refuses, by the same rules: the last of three lines, should a document ever
 * reach the renderer unchecked. The loader turns the error into a failed build.
 */
export function guard(file: string): MdastPluginDefinition {
	const refuse = (node: MdastNode) => {
		const [found] = unsafe(node, file);
		if (!found) return;
		const { message, code } = spoken(found, 'en');
		throw new Error(`${file}: ${message} [${code}]`);
	};
	return {
		name: 'guard',
		html: refuse,
		mdxjsEsm: refuse,
		mdxFlowExpression: refuse,
		mdxTextExpression: refuse,
		mdxJsxFlowElement: refuse,
		mdxJsxTextElement: refuse,
		containerDirective: refuse,
		leafDirective: refuse,
		textDirective: refuse,
		link: refuse,
		definition: refuse,
		image: refuse,
	};
}
