import { schemas } from '#model/collections.ts';
import { type Finding, finding, type Place } from '#model/finding.ts';
import type { DocumentFile } from '../bundle.ts';
import { blocksOf } from '../blocks.ts';
import type { Check } from '../checked.ts';
import { placesIn, textOf } from '../content-file.ts';
import { masked } from '../safeguarding/masked.ts';
import { rulesOf } from '../safeguarding/rules.ts';
import type { SafeguardingRules } from '../safeguarding/trace.ts';
import { traces } from '../safeguarding/traces.ts';
import type { Shelf } from '../shelf.ts';
import { leaves } from '../walk.ts';

/** What points to a person, in the words of documents and in the texts beside them. */
export const personalData: Check = (shelf) => {
	const rules = rulesOf(shelf);
	return [
		...shelf.files.flatMap((file) => [...inFields(file, rules), ...inBody(file, rules)]),
		...besides(shelf).flatMap(({ path, text }) => {
			const placeAt = placesIn(path, text);
			return found(text, rules, placeAt);
		}),
	];
};

function inFields({ read, valid }: DocumentFile, rules: SafeguardingRules): Finding[] {
	return leaves(schemas[read.collection], valid?.data)
		.filter(({ kind }) => kind.is === 'prose' || kind.is === 'own')
		.flatMap(({ path, value }) =>
			[value].flat().flatMap((text) => found(String(text), rules, () => read.yaml.valueAt(path))),
		);
}

/** Paragraph by paragraph: a name in one and an age in the next do not belong together. */
function inBody({ read }: DocumentFile, rules: SafeguardingRules): Finding[] {
	const placeAt = placesIn(read.path, read.body);
	return blocksOf(read.body).flatMap(({ text, offset }) =>
		found(text, rules, (at) => {
			const place = placeAt(offset + at);
			return { ...place, line: place.line + read.bodyLine - 1 };
		}),
	);
}

/** Drawings and plain texts, which are published as they are. */
function besides({ content }: Shelf): { path: string; text: string }[] {
	return [...content.values()]
		.filter(({ path, isLink }) => /^[^/]+\/.*\.(?:svg|txt|csv)$/i.test(path) && !isLink)
		.map((file) => ({ path: file.path, text: said(file.path, textOf(file).text) }));
}

/** What a drawing says, each word in its place: its tags are full of numbers that call nobody. */
const said = (path: string, text: string) =>
	/\.svg$/i.test(path) ? text.replaceAll(/<[^>]*>/g, (tag) => ' '.repeat(tag.length)) : text;

function found(text: string, rules: SafeguardingRules, at: (offset: number) => Place): Finding[] {
	return traces(text, rules).map(({ code, start, end }) =>
		finding(code, at(start), { masked: masked(text.slice(start, end)) }),
	);
}
