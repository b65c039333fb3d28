import type { MdastNode } from 'satteri';
import { type Finding, finding } from '#model/finding.ts';
import type { Check } from '../checked.ts';
import { plainText } from '../markdown.ts';
import { nodePlace } from '../node-place.ts';

/** Words that say nothing to someone who hears links one after the other. */
const vague = new Set(
	(
		'ici|cliquez ici|cliquer ici|lien|ce lien|voir|voir ici|plus|en savoir plus|lire la suite|suite|' +
		'here|click here|link|this link|more|read more|see here|' +
		'aquí|haga clic aquí|clic aquí|enlace|este enlace|más|leer más|ver|ver aquí|ver más|' +
		'aqui|clique aqui|ligação|esta ligação|mais|ler mais|saber mais|ver mais|' +
		'هنا|اضغط هنا|انقر هنا|الرابط|هذا الرابط|المزيد|اقرأ المزيد'
	).split('|'),
);

/** Descriptions that only say that there is an image. */
const empty =
	/^(?:(?:une? )?(?:image|photo(?:graphie)?|picture|foto(?:graf[íi]a)?|imagen|imagem|صورة|dessin|drawing|sch[ée]ma)\s*\d*|.*\.(?:png|jpe?g|webp|avif|gif|svg)|(?:img|dsc|pxl)[-_ ]?\d+)$/iu;

/** Links, images and tables that tell nothing to those who do not see the page; advice only. */
export const accessible: Check = (shelf) =>
	shelf.files.flatMap(({ read }) => read.tree().nodes.flatMap((node) => adviceOn(node, read.path)));

function adviceOn(node: MdastNode, file: string): Finding[] {
	const at = nodePlace(file, node);
	switch (node.type) {
		case 'link':
		case 'linkReference': {
			const words = plainText(node).trim();
			const said = words.toLowerCase().replaceAll(/[\s.…:>»→]+$/gu, '');
			const isBare = /^https?:\/\/\S{60,}$/.test(words);
			return vague.has(said) || isBare ? [finding('link-vague', at, { text: words })] : [];
		}
		case 'image':
		case 'imageReference': {
			const alt = node.alt?.trim() ?? '';
			return empty.test(alt) ? [finding('alt-vague', at, { alt })] : [];
		}
		case 'table': {
			const [head] = node.children;
			const cells = head?.children ?? [];
			const without = cells.filter((cell) => plainText(cell).trim() === '').length;
			// The corner above a column of names may be empty.
			return without > 1 || (without === 1 && plainText(cells[0] ?? node).trim() !== '')
				? [finding('table-without-headers', at)]
				: [];
		}
		default:
			return [];
	}
}
