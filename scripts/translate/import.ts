import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { lostMarks } from '#library/markup-marks.ts';
import { type PoFile, readPo } from '#library/po.ts';
import { withSourceHash } from '#library/source-edit.ts';
import { translationDraft } from '#library/translation-draft.ts';
import { translationUnits, withUnits } from '#library/translation-units.ts';
import { currentText } from '#library/written-text.ts';
import { shown } from '../check/report.ts';
import { documentNamed, type Library, localeNamed, nameOf, Refusal } from './library.ts';

/** Carry the texts of a PO file into the translation, which then follows the text that was exported. */
export function importUnits(library: Library, [path = '']: string[]): void {
	const { folder, shelf, say } = library;
	const { header, units } = poFile(library, path);
	const document = documentNamed(library, header['X-Document'] ?? '');
	const locale = localeNamed(library, header['X-Locale'] ?? '');
	const source = document.versions.get(header['X-Source-Locale'] ?? '');
	if (!source || locale === document.original)
		throw new Refusal(say.notTranslated(nameOf(document), header['X-Source-Locale'] ?? ''));
	const texts = translationUnits(currentText(shelf, document, source));
	// A text of the source that has changed since has another meaning; what has no translation is left as it is.
	const usable = units.filter(({ context, source: text, target }) => {
		return target !== '' && texts.get(context) === text;
	});
	const version = document.versions.get(locale);
	const file = version?.file ?? `${nameOf(document)}/index.${locale}.${source.format}`;
	const before = version
		? readFileSync(join(folder, file), 'utf8')
		: translationDraft(document, source);
	const made = withUnits(
		before,
		{ collection: document.collection, body: source.body },
		new Map(usable.map(({ context, target }) => [context, target])),
	);
	const hash = header['X-Source-Hash'] ?? '';
	const isWhole = usable.length === texts.size && made.unplaced.length === 0;
	const text = isWhole ? (withSourceHash(made.file, hash) ?? made.file) : made.file;
	if (text !== before || !version) writeFileSync(join(folder, file), text);
	console.log(say.imported(shown(file, folder), usable.length - made.unplaced.length, texts.size));
	for (const name of made.unplaced) console.log(say.unplaced(name));
	for (const { context, source: from, target } of usable)
		for (const mark of lostMarks(from, target)) console.log(say.markLost(context, mark));
}

function poFile({ say }: Library, path: string): PoFile {
	const read = readPo(readFileSync(resolve(process.env['INIT_CWD'] ?? '.', path), 'utf8'));
	if (typeof read === 'number') throw new Refusal(say.badPo(path, read));
	return read;
}
