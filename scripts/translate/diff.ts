import { styleText } from 'node:util';
import type { Part } from '#library/list-diff.ts';
import { sectionChanges } from '#library/section-changes.ts';
import type { TranslationHistory } from '#library/translation-history.ts';
import { currentText } from '#library/written-text.ts';
import { histories, type SourceRevision } from '#sources/translation-histories.ts';
import { type Library, nameOf, Refusal, translationNamed } from './library.ts';

/** Print the words of the source that changed since they were translated, section by section. */
export async function diff(library: Library, [given = '', locale = '']: string[]): Promise<void> {
	const { folder, shelf, say } = library;
	const found = translationNamed(library, given, locale);
	const { document, source } = found;
	const name = nameOf(document);
	const past = await histories(folder, [found]);
	const history = past.of(found);
	if (history.state === 'current') {
		console.log(say.isCurrent(name, locale));
		return;
	}
	const before = history.base?.text;
	if (!before)
		throw new Refusal({ none: say.noHistory, shallow: say.shallow, whole: say.lost }[past.extent]);
	const lang = shelf.locales.get(source.locale)?.lang ?? source.locale;
	const sections = sectionChanges(before, currentText(shelf, document, source), lang).map(
		({ heading, parts }) =>
			`${styleText('bold', heading || say.opening)}\n\n${parts.map(marked).join('')}`,
	);
	console.log(
		[
			`${say.sourceChanged(name, locale, source.locale)}\n${told(library, history)}`,
			...(sections.length > 0 ? sections : [say.noWords]),
			say.thenDone(`npm run translate -- done ${name} ${locale}`),
		].join('\n\n'),
	);
}

function told(
	{ say }: Library,
	{ behind, base, later }: TranslationHistory<SourceRevision>,
): string {
	const count = behind === undefined ? say.countUnknown : say.changes(behind);
	const since = base?.commit.date ? `, ${say.since(base.commit.date)}` : '';
	const commits = later.map(({ commit: { id, date, subject } }) =>
		id === '' ? `  ${say.notCommitted}` : `  ${date}  ${plain(subject)}`,
	);
	return [`${count}${since}`, ...commits].join('\n');
}

/** Signs that are read without colours, and colours where there are some. */
function marked({ text, kind }: Part): string {
	if (kind === 'same') return text;
	return kind === 'removed' ? styleText('red', `[-${text}-]`) : styleText('green', `{+${text}+}`);
}

/** A subject without what would steer a terminal or turn its text round. */
const plain = (text: string) => text.replaceAll(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu, '');
