import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse, stringify } from 'yaml';
import { projectRoot } from '#sources/disk.ts';
import { write } from './files.ts';
import type { Shelves } from './kinds.ts';
import { locales } from './words.ts';

/** Write `library.yml` and the vocabularies of this library, cut to the languages of the benchmark; return their codes. */
export function writeIdentity(folder: string): Shelves['codes'] {
	const content = join(projectRoot, 'content');
	const { name, description, options } = yamlOf(join(content, 'library.yml')) as Record<
		string,
		Labels
	>;
	const library = {
		name: spoken(name ?? {}),
		description: spoken(description ?? {}),
		defaultLocale: locales[0],
		locales: Object.fromEntries(
			locales.map((locale) => [locale, { fallback: locales.filter((other) => other !== locale) }]),
		),
		site: 'https://library.example.org',
		options,
	};
	write(join(folder, 'library.yml'), stringify(library));
	const codes: Record<string, readonly string[]> = {};
	for (const file of readdirSync(join(content, 'vocabulary'))) {
		const list = yamlOf(join(content, 'vocabulary', file)) as Record<string, Labels>;
		codes[basename(file, '.yml')] = Object.keys(list);
		const cut = Object.fromEntries(
			Object.entries(list).map(([code, term]) => [code, termOf(term)]),
		);
		write(join(folder, 'vocabulary', file), stringify(cut));
	}
	return codes;
}

type Labels = Record<string, unknown>;

const yamlOf = (file: string): unknown => parse(readFileSync(file, 'utf8'));

const spoken = (labels: Labels): Labels =>
	Object.fromEntries(locales.map((locale) => [locale, labels[locale]]));

function termOf({ order, url, definition, ...labels }: Labels): Labels {
	return {
		...spoken(labels),
		order,
		url,
		...(definition ? { definition: spoken(definition as Labels) } : {}),
	};
}
