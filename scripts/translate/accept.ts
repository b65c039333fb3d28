import { refresh } from './done.ts';
import { histories } from '#sources/translation-histories.ts';
import { documentNamed, type Library, localeNamed, nameOf, Refusal } from './library.ts';
import { translationsOf } from '#library/translations.ts';

/**
 * Say that the last change of a source, such as a typo, asks nothing of its translations: those that were
 * current before it are current again; with `all`, every one that was made from that source.
 */
export async function accept(
	library: Library,
	[given = '']: string[],
	{ all, from }: { all: boolean; from: string | undefined },
): Promise<void> {
	const { folder, say } = library;
	const document = documentNamed(library, given);
	const source = from === undefined ? document.original : localeNamed(library, from);
	const ofSource = translationsOf([document]).filter((one) => one.source.locale === source);
	const past = await histories(folder, ofSource);
	const stale = ofSource
		.map((one) => ({ ...one, ...past.of(one) }))
		.filter(({ state }) => state === 'stale');
	if (stale.length === 0) {
		console.log(say.nothingToAccept(nameOf(document)));
		return;
	}
	const accepted = stale.filter(({ behind }) => all || behind === 1);
	for (const one of accepted) refresh(folder, one);
	const left = stale.filter((one) => !accepted.includes(one));
	const localesOf = (some: typeof stale) =>
		some.map(({ translation }) => translation.locale).join(', ');
	if (accepted.length > 0) console.log(say.accepted(localesOf(accepted)));
	for (const { translation, behind } of left) {
		console.log(
			`${say.leftAsTheyWere} ${translation.locale} (${behind === undefined ? say.countUnknown : say.changes(behind)})`,
		);
	}
	if (accepted.length === 0) throw new Refusal(say.noneAccepted(nameOf(document)));
}
