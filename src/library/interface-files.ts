import { type Finding, finding } from '#model/finding.ts';
import { type ContentFile, placeAfter, textOf } from './content-file.ts';
import { suggestion } from './nearest.ts';

/** Interface texts by key; a key ending in `_one`, `_few`, `_other` … is a plural form (CLDR). */
export type Strings = Readonly<Record<string, string>>;

/** The interface texts of each locale: those that the engine brings, then what the library adds or overrides. */
export function interfaceStrings(
	files: ReadonlyMap<string, ContentFile>,
	locales: readonly string[],
	builtIn: Readonly<Record<string, Strings>>,
): { strings: Record<string, Strings>; findings: Finding[] } {
	const reference = Object.values(builtIn)[0] ?? {};
	const known = new Set(Object.keys(reference).map(withoutPlural));
	const strings: Record<string, Strings> = {};
	const findings: Finding[] = [];
	for (const locale of locales) {
		const path = `interface/${locale}.json`;
		const file = files.get(path);
		const own = file ? ownStrings(file, known) : { strings: {}, findings: [] };
		const merged = { ...(builtIn[locale] ?? builtIn[locale.split('-')[0] ?? '']), ...own.strings };
		strings[locale] = merged;
		findings.push(...own.findings, ...missingStrings(merged, known, { path, locale }));
	}
	return { strings, findings };
}

const withoutPlural = (key: string) => key.replace(/_(?:zero|one|two|few|many|other)$/, '');

function missingStrings(
	strings: Strings,
	known: ReadonlySet<string>,
	{ path, locale }: { path: string; locale: string },
): Finding[] {
	const present = new Set(Object.keys(strings).map(withoutPlural));
	return [...known]
		.filter((key) => !present.has(key))
		.map((key) =>
			finding(
				'interface-missing',
				{ file: path, line: 1, column: 1 },
				{ key, locale, language: `@language:${locale}` },
			),
		);
}

function ownStrings(
	file: ContentFile,
	known: ReadonlySet<string>,
): { strings: Strings; findings: Finding[] } {
	const { text, findings } = textOf(file);
	if (findings.length > 0) return { strings: {}, findings };
	let data: unknown;
	try {
		data = JSON.parse(text);
	} catch (error) {
		return { strings: {}, findings: [syntaxFinding(file.path, text, error as SyntaxError)] };
	}
	if (typeof data !== 'object' || data === null || Array.isArray(data)) {
		const values = {
			field: file.path,
			actual: '@list',
			expected: '@map',
			example: '{ "search": "…" }',
		};
		return {
			strings: {},
			findings: [finding('wrong-type', { file: file.path, line: 1, column: 1 }, values)],
		};
	}
	const strings: Record<string, string> = {};
	for (const [key, value] of Object.entries(data)) {
		const place = placeAfter(file.path, text.slice(0, text.indexOf(JSON.stringify(key))));
		if (!known.has(withoutPlural(key))) {
			findings.push(
				finding('interface-unknown', place, { key, suggestion: suggestion(key, known) }),
			);
		} else if (typeof value !== 'string') {
			findings.push(
				finding('wrong-type', place, {
					field: key,
					actual: `@${typeof value}`,
					expected: '@text',
					example: `"${key}": "…"`,
				}),
			);
		} else strings[key] = value;
	}
	return { strings, findings };
}

function syntaxFinding(path: string, text: string, error: SyntaxError): Finding {
	const offset = Number(/position (\d+)/.exec(error.message)?.[1] ?? text.length);
	const reason = error.message
		.replace(/ in JSON at position.*$/s, '')
		.replace(/, .* is not valid JSON$/s, '');
	return finding('json-syntax', placeAfter(path, text.slice(0, offset)), { reason });
}
