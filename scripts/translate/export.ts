import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { compare } from '#library/compare.ts';
import { type Exchange, exchange } from '#library/exchange/exchange.ts';
import { wordsIn } from '#library/exchange/pieces.ts';
import { fileId, xliff } from '#library/exchange/xliff.ts';
import { exchangeWords } from './exchange-words.ts';
import { documentNamed, type Library, localeNamed, nameOf, Refusal } from './library.ts';
import { type NamedPair, pairs } from './pairs.ts';
import { isOffered } from './language-status.ts';

/** Write documents to translate as XLIFF 2.1, one file for each language that they are translated from. */
export async function exportUnits(
	library: Library,
	[given = '', locale = '']: string[],
	{ from }: { from: string | undefined },
): Promise<void> {
	const { shelf, say, lang } = library;
	localeNamed(library, locale);
	if (from !== undefined) localeNamed(library, from);
	const named = given === 'all' ? undefined : documentNamed(library, given);
	if (named?.original === locale) throw new Refusal(say.isOriginal(nameOf(named), locale));
	if (from === locale) throw new Refusal(say.sameLanguage(locale));
	const documents = named
		? [named]
		: [...shelf.documents.values()]
				.filter((one) => isTranslated(library, one, { locale, from }))
				.toSorted((a, b) => compare(nameOf(a), nameOf(b)));
	const all = (await pairs(library, documents, { locale, from })).map((pair) => ({
		pair,
		exchanged: unitsOf(library, pair),
	}));
	const files = Map.groupBy(all, ({ pair }) => pair.from.locale);
	for (const [source, some] of files) {
		const name = `${named ? nameOf(named).replace('/', '-') : 'all'}.${source}-${locale}.xlf`;
		write(library, { name, source, target: locale }, some);
		for (const { pair, exchanged } of some) {
			for (const { pieces } of exchanged.left)
				console.log(exchangeWords[lang].left(pair.into?.file ?? '', wordsIn(pieces)));
		}
	}
	if (files.size === 0) console.log(exchangeWords[lang].nothing(locale));
}

/** What `all` holds: what is translated, and what is worth translating from where it was asked to. */
function isTranslated(
	{ shelf }: Library,
	document: Parameters<typeof isOffered>[0],
	{ locale, from = document.original }: { locale: string; from: string | undefined },
): boolean {
	const begun = document.versions.get(locale);
	const isThere = [...shelf.content.keys()].some((path) =>
		path.startsWith(`${nameOf(document)}/index.${locale}.`),
	);
	if (document.original === locale) return false;
	if (isThere) return begun?.source !== undefined && document.versions.has(begun.source.locale);
	return isOffered(document) && document.versions.has(from);
}

function unitsOf({ say }: Library, pair: NamedPair): Exchange {
	const found = exchange(pair);
	if (!found) throw new Refusal(say.brokenDocument(nameOf(pair.document)));
	return found;
}

function write(
	{ shelf, lang }: Library,
	{ name, source, target }: { name: string; source: string; target: string },
	documents: readonly { pair: NamedPair; exchanged: Exchange }[],
): void {
	const languages = { source: shelf.locales.get(source), target: shelf.locales.get(target) };
	if (!languages.source || !languages.target) return;
	const files = documents.map(({ pair: { document, from }, exchanged }) => ({
		id: fileId(document.id, from.hash),
		original: from.file,
		units: exchanged.units,
	}));
	const path = resolve(process.env['INIT_CWD'] ?? '.', name);
	try {
		const { source: of, target: into } = languages;
		writeFileSync(path, xliff(files, { source: of, target: into }), { flag: 'wx' });
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
		throw new Refusal(exchangeWords[lang].exists(name));
	}
	const units = documents.flatMap(({ exchanged }) => exchanged.units);
	const open = units.filter(({ state, isOptional }) => state === 'initial' && !isOptional).length;
	console.log(exchangeWords[lang].written(name, { units: units.length, open }));
}
