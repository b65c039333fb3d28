import { type Finding, finding } from '#model/finding.ts';
import { type LibraryConfig, LibrarySchema } from '#model/library.ts';
import { type ContentFile, textOf } from './content-file.ts';
import { type ParsedYaml, parseYaml } from './front-matter.ts';
import { nearest } from './nearest.ts';
import { validated } from './validation.ts';

/** The identity of the library from `library.yml`, or why there is none. */
export function libraryConfig(files: ReadonlyMap<string, ContentFile>): {
	config: LibraryConfig | undefined;
	findings: Finding[];
} {
	const path = 'library.yml';
	const file = files.get(path);
	if (!file)
		return {
			config: undefined,
			findings: [finding('library-missing', { file: path, line: 1, column: 1 })],
		};
	const { text, findings } = textOf(file);
	if (findings.length > 0) return { config: undefined, findings };
	const yaml = parseYaml(text, path);
	const { data, findings: issues } = validated(yaml, LibrarySchema);
	if (!data) return { config: undefined, findings: issues };
	return { config: data, findings: consistency(data, yaml) };
}

function consistency(config: LibraryConfig, yaml: ParsedYaml): Finding[] {
	const locales = Object.keys(config.locales);
	const known = locales.join(', ');
	const unknown = (locale: string, path: (string | number)[]) =>
		locales.includes(locale)
			? []
			: [
					finding('unknown-locale', yaml.valueAt(path), {
						locale,
						known,
						suggestion: nearest(locale, locales) ?? '',
					}),
				];
	return [
		...unknown(config.defaultLocale, ['defaultLocale']),
		...Object.entries(config.locales).flatMap(([locale, { fallback }]) =>
			fallback.flatMap((other, index) => unknown(other, ['locales', locale, 'fallback', index])),
		),
		...(['name', 'description'] as const).flatMap((field) => [
			...Object.keys(config[field]).flatMap((locale) => unknown(locale, [field, locale])),
			...missingLabels({
				locales,
				labels: config[field],
				code: field,
				at: () => yaml.keyAt([field]),
			}),
		]),
	];
}

/** One finding for each language in which something has no label. */
export function missingLabels({
	locales,
	labels,
	code,
	at,
}: {
	locales: readonly string[];
	labels: Readonly<Record<string, unknown>>;
	code: string;
	at: () => { file: string; line: number; column: number };
}): Finding[] {
	return locales
		.filter((locale) => labels[locale] === undefined)
		.map((locale) =>
			finding('label-missing', at(), { code, locale, language: `@language:${locale}` }),
		);
}
