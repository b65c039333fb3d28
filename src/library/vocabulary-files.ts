import { type Finding, finding } from '#model/finding.ts';
import {
	type Term,
	type Vocabularies,
	type Vocabulary,
	vocabularyNames,
	VocabularySchema,
} from '#model/vocabulary.ts';
import { type ContentFile, textOf } from './content-file.ts';
import { parseYaml } from './front-matter.ts';
import { missingLabels } from './library-file.ts';
import { suggestion } from './nearest.ts';
import { validated } from './validation.ts';

/** The closed lists of a library, each complete in all of its languages, or what they lack. */
export function vocabularies(
	files: ReadonlyMap<string, ContentFile>,
	locales: readonly string[],
): { vocabularies: Vocabularies; findings: Finding[] } {
	const lists: Record<string, Vocabulary> = {};
	const findings: Finding[] = [];
	for (const name of vocabularyNames) {
		const path = `vocabulary/${name}.yml`;
		const file = files.get(path);
		const read = file ? vocabulary(file, locales) : missing(path, name);
		lists[name] = read.vocabulary;
		findings.push(...read.findings);
	}
	return { vocabularies: lists, findings };
}

interface Read {
	vocabulary: Vocabulary;
	findings: Finding[];
}

const missing = (file: string, name: string): Read => ({
	vocabulary: new Map(),
	findings: [finding('vocabulary-missing', { file, line: 1, column: 1 }, { name })],
});

function vocabulary(file: ContentFile, locales: readonly string[]): Read {
	const { text, findings } = textOf(file);
	if (findings.length > 0) return { vocabulary: new Map(), findings };
	const yaml = parseYaml(text, file.path);
	const { data, findings: issues } = validated(yaml, VocabularySchema);
	if (!data) return { vocabulary: new Map(), findings: issues };
	const known = [...locales, 'order', 'definition', 'url'];
	for (const [code, { order: _, definition, url: __, ...labels }] of Object.entries(data)) {
		const at = () => yaml.keyAt([code]);
		findings.push(...missingLabels({ locales, labels, code, at }));
		if (definition)
			findings.push(
				...missingLabels({ locales, labels: definition, code: `${code}.definition`, at }),
			);
		for (const [key, label] of Object.entries(labels)) {
			const place = yaml.keyAt([code, key]);
			if (!locales.includes(key)) {
				findings.push(
					finding('unknown-key', place, {
						key,
						known: known.join(', '),
						suggestion: suggestion(key, known),
					}),
				);
			} else if (typeof label !== 'string' || label.trim() === '') {
				findings.push(
					finding('label-missing', place, { code, locale: key, language: `@language:${key}` }),
				);
			}
		}
	}
	const terms = Object.entries(data).map(([code, entry], index): Term => {
		const { order = 1000 + index, definition = {}, url, ...labels } = entry;
		return { code, order, labels: labels as Record<string, string>, definition, url };
	});
	terms.sort((a, b) => a.order - b.order);
	return { vocabulary: new Map(terms.map((term) => [term.code, term])), findings };
}
