import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type PoUnit, poText } from '#library/po.ts';
import { translationUnits } from '#library/translation-units.ts';
import { currentText } from '#library/written-text.ts';
import type { Document } from '#model/document.ts';
import { documentNamed, type Library, localeNamed, nameOf, Refusal } from './library.ts';

/** Write a file in which translators' own tools translate a document: gettext PO. */
export function exportUnits(
	library: Library,
	[given = '', locale = '', path = '']: string[],
): void {
	const { shelf, say } = library;
	const document = documentNamed(library, given);
	const name = nameOf(document);
	localeNamed(library, locale);
	if (document.original === locale) throw new Refusal(say.isOriginal(name, locale));
	const from = document.versions.get(locale)?.source?.locale ?? document.original;
	const source = document.versions.get(from);
	if (!source) throw new Refusal(say.notTranslated(name, from));
	const header = {
		'Content-Type': 'text/plain; charset=UTF-8',
		'Content-Transfer-Encoding': '8bit',
		Language: shelf.locales.get(locale)?.lang ?? locale,
		'X-Document': document.id,
		'X-Locale': locale,
		'X-Source-Locale': from,
		'X-Source-Hash': source.hash,
	};
	const units = unitsOf(library, document, { locale, from });
	writeFileSync(resolve(process.env['INIT_CWD'] ?? '.', path), poText({ header, units }), {
		flag: 'wx',
	});
	console.log(say.exported(path, units.length));
}

/** Every text of the source with its translation; paragraphs match only if there are as many. */
function unitsOf(
	{ shelf }: Library,
	document: Document,
	{ locale, from }: { locale: string; from: string },
): PoUnit[] {
	const [source, own] = [from, locale].map((one) => {
		const version = document.versions.get(one);
		return version
			? translationUnits(currentText(shelf, document, version))
			: new Map<string, string>();
	});
	const paragraphs = (units: typeof source) =>
		[...(units?.keys() ?? [])].filter((name) => name.startsWith('body.')).length;
	const isAlike = paragraphs(source) === paragraphs(own);
	const { source: said } = document.versions.get(locale) ?? {};
	const isFuzzy = said !== undefined && said.hash !== document.versions.get(from)?.hash;
	return [...(source ?? [])].map(([context, text]) => {
		const target = context.startsWith('body.') && !isAlike ? '' : (own?.get(context) ?? '');
		return { context, source: text, target, isFuzzy: isFuzzy && target !== '' };
	});
}
