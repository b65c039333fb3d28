import { isOf } from '#model/document.ts';
import { permanentPath, withBase } from '#model/address.ts';
import { indicatorView } from '#library/views/indicator.ts';
import { documentLink } from '#library/views/link.ts';
import { wordsOf } from '#library/words.ts';
import type { Origin } from './text.ts';
import type { Tree } from './tree.ts';

type Props = Readonly<Record<string, unknown>>;

/** The components of MDX documents, as trees: what they show on the site, for a reader far from it. */
export function componentsIn({ site: library, shelf, locale }: Origin) {
	const { t } = wordsOf(shelf, locale);
	const { site, base } = shelf.config;
	const link = (id: string, text: string): Tree => {
		const href = new URL(withBase(base, permanentPath(id)), site).href;
		return { name: 'a', attributes: { href }, children: [text] };
	};
	return {
		Callout({ type = 'note', title, children }: Props): Tree[] {
			const name = String(type);
			const heading = typeof title === 'string' ? title : t(`box.${name}`);
			const attributes = { class: `box box-${name}`, role: 'note', 'aria-label': heading };
			const top: Tree = { name: 'p', attributes: { class: 'box-title' }, children: [heading] };
			return [{ name: 'aside', attributes, children: [top, ...(children as Tree[])] }];
		},
		DocumentLink({ id }: Props): Tree[] {
			const document = shelf.documents.get(String(id));
			if (!document) return [];
			const { text, summary } = documentLink(shelf, document, locale);
			const children = [link(document.id, text), ` — ${summary}`];
			return [{ name: 'p', attributes: {}, children }];
		},
		KeyFigure({ indicator }: Props): Tree[] {
			const document = shelf.documents.get(String(indicator));
			if (!document || !isOf(document, 'indicators')) return [];
			const version = document.versions.has(locale) ? locale : document.original;
			const [figure] = indicatorView(library, document, version).values;
			if (!figure) return [];
			const { text } = documentLink(shelf, document, locale);
			const strong: Tree = { name: 'strong', attributes: {}, children: [figure.text] };
			const rest = [` ${figure.unit ?? ''} · `, link(document.id, text), ` · ${figure.period}`];
			return [{ name: 'p', attributes: { class: 'key-figure' }, children: [strong, ...rest] }];
		},
	};
}
