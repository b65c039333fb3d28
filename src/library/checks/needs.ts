import type { DataOf } from '#model/collections.ts';
import { type Finding, finding } from '#model/finding.ts';
import type { Check } from '../checked.ts';
import type { OriginalFile, ReadFile } from '../document-file.ts';
import { headingsOf } from '../markdown.ts';
import type { Shelf } from '../shelf.ts';

/** What a document of its kind can't do without, beyond what its schema can say. */
export const needs: Check = (shelf) =>
	shelf.files.flatMap(({ role, read, valid }) => {
		if (role !== 'original' || !valid) return [];
		const missing = (field: string, example: string) =>
			finding('missing-field', read.yaml.valueAt([]), { field, example });
		const data = valid.data as DataOf<'pages'>;
		const found: Finding[] = [];
		if (data.status === 'superseded' && !data.supersededBy) {
			found.push(finding('successor-missing', read.yaml.valueAt(['status'])));
		}
		if (isThemed(read) && data.themes.length === 0)
			found.push(missing('themes', 'themes: [protection]'));
		if (isFile(valid, 'training')) found.push(...trainingNeeds(valid, missing));
		if (isFile(valid, 'references') && !valid.data.url && !valid.data.publisher) {
			found.push(missing('publisher', 'publisher: United Nations'));
		}
		if (isFile(valid, 'events') && !valid.data.starts && !valid.data.datesUnknown) {
			found.push(missing('starts', 'datesUnknown: true'));
		}
		if (isFile(valid, 'practices')) found.push(...practiceSections(valid, shelf));
		return found;
	});

const isThemed = ({ collection }: ReadFile) =>
	['practices', 'procedures', 'training', 'references'].includes(collection);

function isFile<C extends Parameters<typeof is>[1]>(
	file: object,
	collection: C,
): file is OriginalFile & { data: DataOf<C> } {
	return is(file as OriginalFile, collection);
}
const is = (file: OriginalFile, collection: OriginalFile['collection']) =>
	file.collection === collection;

type Missing = (field: string, example: string) => Finding;

function trainingNeeds(
	file: OriginalFile & { data: DataOf<'training'> },
	missing: Missing,
): Finding[] {
	const { kind, objectives, activities, modules, groupSize, quiz } = file.data;
	const found: Finding[] = [];
	const isWithoutObjective = Object.values(objectives).every((list) => list.length === 0);
	if (kind === 'module' && isWithoutObjective)
		found.push(missing('objectives', 'objectives: { know: [Name …] }'));
	if (kind === 'module' && activities.length === 0) {
		found.push(
			missing('activities', 'activities: [{ key: welcome, title: Welcome, minutes: 15 }]'),
		);
	}
	if (kind === 'pathway' && modules.length === 0)
		found.push(missing('modules', 'modules: [k7mq2]'));
	if (groupSize && groupSize.min > groupSize.max) {
		const at = file.yaml.valueAt(['groupSize', 'max']);
		found.push(
			finding('out-of-range', at, {
				field: 'groupSize.max',
				value: groupSize.max,
				expected: `@minimum:${groupSize.min}`,
			}),
		);
	}
	for (const [index, question] of quiz.entries()) {
		if (question.answers.some(({ correct }) => correct)) continue;
		found.push(
			finding('quiz-without-answer', file.yaml.valueAt(['quiz', index]), { key: question.key }),
		);
	}
	return found;
}

/** The sections of a practice, after the template of the FAO; their names are interface texts. */
const practiceSectionKeys = [
	'context',
	'done',
	'results',
	'conditions',
	'limits',
	'adapt',
] as const;

function practiceSections(file: OriginalFile, shelf: Shelf): Finding[] {
	const present = new Set(headingsOf(file.tree().nodes).map(({ text }) => fold(text)));
	const strings = shelf.strings[file.locale] ?? {};
	return practiceSectionKeys
		.map((key) => strings[`section.${key}`] ?? key)
		.filter((section) => !present.has(fold(section)))
		.map((section) =>
			finding('section-missing', { file: file.path, line: file.bodyLine, column: 1 }, { section }),
		);
}

/** A text as people compare headings: without case, accents, or kind of apostrophe. */
const fold = (text: string) =>
	text.normalize('NFKD').replaceAll(/\p{M}/gu, '').replaceAll('’', "'").trim().toLowerCase();
