import type { HastPluginInput, MdastPluginInput } from 'satteri';
import type { Locate } from '#library/site.ts';
import { wordsOf } from '#library/words.ts';
import { boxes } from './boxes.ts';
import { glossary } from './glossary.ts';
import { guard } from './guard.ts';
import { links } from './links.ts';
import { outsideLinks } from './outside-links.ts';
import { tables } from './tables.ts';

/** What Markdown becomes, before it is HTML: guarded, resolved, boxed, and its terms explained. */
export function mdastPlugins(locate: Locate): MdastPluginInput[] {
	return [
		({ fileURL }) => guard(locate(fileURL)?.file ?? ''),
		({ fileURL }) => {
			const at = locate(fileURL);
			return at ? links(at) : { name: 'links' };
		},
		({ fileURL }) => {
			const at = locate(fileURL);
			return at ? boxes(wordsOf(at.shelf, at.locale)) : { name: 'boxes' };
		},
		({ fileURL }) => {
			const at = locate(fileURL);
			return at ? glossary(at) : { name: 'glossary' };
		},
	];
}

/** The last touches on the HTML. */
export function hastPlugins(locate: Locate): HastPluginInput[] {
	return [
		outsideLinks,
		({ fileURL }) => {
			const at = locate(fileURL);
			return tables(at ? wordsOf(at.shelf, at.locale).t('table') : '');
		},
	];
}
