import { nameOfLanguage } from '#library/locale.ts';
import { histories } from '#sources/translation-histories.ts';
import { type LanguageStatus, languageStatus } from './language-status.ts';
import { type Library, localeNamed } from './library.ts';
import { translationsOf } from '#library/translations.ts';

/** Print what is missing, behind or current in each language. */
export async function status(
	library: Library,
	[locale]: string[],
	{ json }: { json: boolean },
): Promise<void> {
	const { shelf, folder, say, unread } = library;
	const locales = locale === undefined ? [...shelf.locales.keys()] : [localeNamed(library, locale)];
	const translations = translationsOf(shelf.documents.values());
	const past = await histories(
		folder,
		translations.filter(({ translation }) => locales.includes(translation.locale)),
	);
	const languages = Object.fromEntries(
		locales.map((one) => [one, languageStatus(shelf, one, { translations, past })]),
	);
	if (json) {
		console.log(JSON.stringify({ history: past.extent, unread, languages }));
		return;
	}
	const blocks = Object.entries(languages).flatMap(([one, found]) => {
		const isSilent = locale === undefined && Object.values(found).flat().length === 0;
		return isSilent ? [] : [told(library, one, found)];
	});
	const isCut = Object.values(languages).some(({ stale }) =>
		stale.some(({ behind }) => behind === null),
	);
	if (isCut && past.extent === 'none') blocks.push(say.noHistory);
	if (isCut && past.extent === 'shallow') blocks.push(say.shallow);
	if (unread.length > 0) blocks.push(say.unread(unread.length));
	console.log(blocks.join('\n\n'));
}

function told({ shelf, say, lang }: Library, locale: string, found: LanguageStatus): string {
	const { current, stale, missing, untranslated, unknown } = found;
	const counts = {
		current: current.length,
		stale: stale.length,
		missing: missing.length + untranslated.length,
		unknown: unknown.length,
	};
	const name = nameOfLanguage(shelf.locales.get(locale)?.lang ?? locale, lang);
	const rows = [
		...stale.map(({ document, behind, since, critical }) => [
			say.stale,
			document,
			[
				behind === null ? say.countUnknown : say.changes(behind),
				...(since ? [say.since(since)] : []),
				...(critical ? [say.critical] : []),
			].join(', '),
		]),
		...unknown.map((document) => [say.unknown, document]),
		...untranslated.map((document) => [say.missing, document, say.untranslated]),
		...missing.map((document) => [say.missing, document]),
	];
	return [say.language(`${name} (${locale})`, counts), ...aligned(rows)].join('\n');
}

/** Rows with their columns below each other. */
function aligned(rows: readonly string[][]): string[] {
	const width = (column: number) => Math.max(...rows.map((row) => row[column]?.length ?? 0));
	const [first, second] = [width(0), width(1)];
	return rows.map(([a = '', b = '', c = '']) =>
		`  ${a.padEnd(first)}  ${b.padEnd(second)}  ${c}`.trimEnd(),
	);
}
