import type { Document, Version } from '#model/document.ts';
import { splitFrontMatter } from '../front-matter.ts';
import { withSourceHash, withSourceState } from '../source-edit.ts';
import { translationDraft } from '../translation-draft.ts';
import type { Exchange, ExchangedPair } from './exchange.ts';
import { type Imported, imported } from './imported.ts';
import type { ReadUnit } from './xliff-read.ts';

/** What became of a document's units: the text of the translation's file, or why there is none. */
export type TranslationFile = Exclude<Imported, { body: string }> | { text: string };

/** The file of a translation with the words of some units, which follows its source from now on. */
export function translationFile(
	units: readonly ReadUnit[],
	{
		document,
		from,
		pair,
		now,
		file,
	}: {
		document: Document;
		from: Version;
		pair: ExchangedPair;
		now: Exchange;
		/** The file as it is, if there is one. */
		file: string | undefined;
	},
): TranslationFile {
	const text = (file ?? translationDraft(document, from)).replace(/^\uFEFF/, '');
	const parts = splitFrontMatter(text);
	const came = imported(units, { pair, now, yaml: parts?.yaml ?? '' });
	if (!('body' in came)) return came;
	const opening = text.slice(0, text.length - (parts?.body.length ?? 0));
	const start = opening.indexOf('\n') + 1;
	const fence = opening.slice(start + (parts?.yaml.length ?? 0));
	const mark = file?.startsWith('\uFEFF') ? '\uFEFF' : '';
	const whole = mark + opening.slice(0, start) + came.yaml.trimEnd() + fence + came.body;
	const isCurrent = file !== undefined && pair.isCurrent;
	const current = isCurrent ? whole : (withSourceHash(whole, from.hash) ?? whole);
	const isSame = came.standing === pair.standing;
	return { text: isSame ? current : (withSourceState(current, came.standing) ?? current) };
}
