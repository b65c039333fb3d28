import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { translationDraft } from '#library/translation-draft.ts';
import { shown } from '../check/report.ts';
import { documentNamed, type Library, localeNamed, nameOf, Refusal } from './library.ts';

/** Write the file of a new translation, in the words of its source. */
export function start(
	library: Library,
	[given = '', locale = '']: string[],
	{ from }: { from: string | undefined },
): void {
	const { folder, shelf, say } = library;
	const document = documentNamed(library, given);
	const name = nameOf(document);
	localeNamed(library, locale);
	const sourceLocale = from === undefined ? document.original : localeNamed(library, from);
	if (document.original === locale) throw new Refusal(say.isOriginal(name, locale));
	if (sourceLocale === locale) throw new Refusal(say.sameLanguage(locale));
	const known = ['md', 'mdx']
		.map((format) => `${name}/index.${locale}.${format}`)
		.find((path) => shelf.content.has(path));
	if (known) throw new Refusal(say.exists(shown(known, folder)));
	const source = document.versions.get(sourceLocale);
	if (!source) throw new Refusal(say.notTranslated(name, sourceLocale));
	const file = `${name}/index.${locale}.${source.format}`;
	writeFileSync(join(folder, file), translationDraft(document, source), { flag: 'wx' });
	console.log(say.started(shown(file, folder), shown(source.file, folder)));
	console.log(say.thenTranslate(shown(file, folder)));
}
