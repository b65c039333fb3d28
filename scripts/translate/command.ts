import { parseArgs } from 'node:util';
import { type FindingLanguage, findingLanguages } from '#model/finding.ts';
import { findingLanguage } from '../check/report.ts';
import type { Library } from './library.ts';

/** The options of all verbs. */
export interface Options {
	json: boolean;
	all: boolean;
	from: string | undefined;
}

/** Something that `translate` can do. */
export interface Verb {
	usage: string;
	/** How many words it takes, at least and at most. */
	takes: readonly [number, number];
	options: readonly (keyof Options)[];
	run(library: Library, args: string[], options: Options): void | Promise<void>;
}

/** What a person asked for. */
export interface Command {
	verb: Verb;
	args: string[];
	options: Options;
	lang: FindingLanguage;
}

/** The command that some words call, or the line that says how to call it. */
export function command(
	verbs: Readonly<Record<string, Verb>>,
	words: readonly string[],
): Command | string {
	const name = words.find((word) => Object.hasOwn(verbs, word)) ?? '';
	const verb = verbs[name];
	const usage = `Usage: npm run translate -- ${verb ? `${name} ${verb.usage}` : `${Object.keys(verbs).join('|')} …`} [--lang ${findingLanguages.join('|')}]`;
	const given = parsed(words);
	if (!given || !verb || given.words[0] !== name) return usage;
	const { lang, options } = given;
	const args = given.words.slice(1);
	const [least, most] = verb.takes;
	const isKnown = (Object.keys(options) as (keyof Options)[]).every(
		(one) => !options[one] || verb.options.includes(one),
	);
	if (!isKnown || args.length < least || args.length > most) return usage;
	return { verb, args, options, lang };
}

function parsed(words: readonly string[]) {
	try {
		const { values, positionals } = parseArgs({
			args: [...words],
			allowPositionals: true,
			options: {
				json: { type: 'boolean', default: false },
				all: { type: 'boolean', default: false },
				from: { type: 'string' },
				lang: {
					type: 'string',
					default: findingLanguage(process.env['LC_ALL'] || process.env['LANG']),
				},
			},
		});
		const { json, all, from } = values;
		const lang = findingLanguages.find((one) => one === values.lang);
		return lang && { words: positionals, options: { json, all, from }, lang };
	} catch {
		return undefined;
	}
}
