import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { placeAfter } from '#library/content-file.ts';
import { exchange } from '#library/exchange/exchange.ts';
import { type Problem, problem } from '#library/exchange/problem.ts';
import { type TranslationFile, translationFile } from '#library/exchange/translation-file.ts';
import { xliffRead } from '#library/exchange/xliff-read.ts';
import { spoken } from '#model/finding.ts';
import { reporters, shown } from '../check/report.ts';
import { type Addressed, addressed } from './addressed.ts';
import { exchangeWords } from './exchange-words.ts';
import { type Library, nameOf, Refusal } from './library.ts';
import { newErrors } from './new-errors.ts';
import { pairs } from './pairs.ts';

/** A translation that a file brings: its name, its file, and what is to become of it. */
interface Brought {
	name: string;
	path: string;
	came: TranslationFile;
}

/**
 * Take over a file that a translator's tool gave back: all of its finished documents, or nothing when anything in
 * it can't be trusted. Documents with units left to translate are named and stay as they are.
 */
export async function importUnits(library: Library, [given = '']: string[]): Promise<void> {
	const { folder, lang, shelf } = library;
	const say = exchangeWords[lang];
	const refuse = (problems: readonly Problem[]) => {
		if (problems.length > 0)
			throw new Refusal(problems.map((one) => say.told(given, one)).join('\n'));
	};
	const read = xliffRead(textOf(library, given));
	if ('code' in read) throw new Refusal(say.told(given, read));
	const { locale, files } = addressed(library, read);
	refuse(files.flatMap((one) => ('code' in one ? one : [])));
	const known = files.flatMap((one) => ('code' in one ? [] : one));
	const brought = await translations(library, known, locale);
	refuse(brought.flatMap(({ came }) => ('problems' in came ? came.problems : [])));

	const texts = new Map(
		brought.flatMap(({ path, came }) => ('text' in came ? [[path, came.text] as const] : [])),
	);
	const errors = newErrors(library, texts).map((found) => spoken(found, lang));
	if (errors.length > 0) {
		const told = reporters['text']?.(errors, { folder, lang }) ?? '';
		throw new Refusal(`${say.wouldBreak}\n\n${told}`);
	}
	for (const [path, text] of texts) {
		const file = join(folder, path);
		const isSame = shelf.content.has(path) && readFileSync(file, 'utf8') === text;
		if (!isSame) writeFileSync(file, text);
		console.log(isSame ? say.same(shown(path, folder)) : say.taken(shown(path, folder)));
	}
	const open = brought.flatMap(({ name, came }) =>
		'missing' in came ? say.missing(name, came.isBegun ? came.missing : []) : [],
	);
	if (open.length > 0) throw new Refusal(open.join('\n'));
}

/** More than a thousand long documents. */
const maximumBytes = 100_000_000;

function textOf({ lang }: Library, given: string): string {
	const say = exchangeWords[lang];
	const bytes = bytesOf(resolve(process.env['INIT_CWD'] ?? '.', given));
	if (!bytes) throw new Refusal(say.noFile(given));
	if (bytes.length > maximumBytes)
		throw new Refusal(say.told(given, problem('too-large', { line: 1, column: 1 })));
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		const before = new TextDecoder().decode(bytes).split('\uFFFD', 1)[0] ?? '';
		throw new Refusal(say.told(given, problem('not-utf8', placeAfter('', before))));
	}
}

function bytesOf(path: string): Uint8Array | undefined {
	try {
		return readFileSync(path);
	} catch {
		return undefined;
	}
}

async function translations(
	library: Library,
	known: readonly Addressed[],
	locale: string,
): Promise<Brought[]> {
	const { folder, shelf, say } = library;
	const documents = known.map(({ document }) => document);
	const all = await pairs(library, documents, { locale, from: known[0]?.from });
	return all.map((pair, index) => {
		const { document, from, into } = pair;
		const name = nameOf(document);
		const now = exchange(pair);
		if (!now) throw new Refusal(say.brokenDocument(name));
		const path = into?.file ?? `${name}/index.${locale}.${from.format}`;
		const file = shelf.content.has(path) ? readFileSync(join(folder, path), 'utf8') : undefined;
		const units = known[index]?.file.units ?? [];
		return { name, path, came: translationFile(units, { document, from, pair, now, file }) };
	});
}
