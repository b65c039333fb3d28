import { schemas } from '#model/collections.ts';
import { listDiff, type Part } from './list-diff.ts';
import { normalised } from './translatable.ts';
import { valueIn } from './validation.ts';
import { leaves } from './walk.ts';
import { wordDiff } from './word-diff.ts';
import type { WrittenText } from './written-text.ts';

/** What changed below one heading, or in one field. */
export interface SectionChange {
	/** The words of the heading, or the name of the field (`steps.listen.how`); empty above the first heading. */
	heading: string;
	isField: boolean;
	/** The paragraphs that changed, word by word. */
	parts: Part[];
}

/** The words that differ between two states of a text: field by field, then section by section of the body. */
export function sectionChanges(
	before: WrittenText,
	after: WrittenText,
	lang: string,
): SectionChange[] {
	const [old, recent] = [fieldTexts(before), fieldTexts(after)];
	const names = [...new Set([...recent.keys(), ...old.keys()])];
	const fields = names.flatMap((name) => {
		const changes = paragraphChanges(old.get(name) ?? '', recent.get(name) ?? '', lang);
		return changes.map(({ parts }) => ({ heading: name, isField: true, parts }));
	});
	const body = paragraphChanges(normalised(before.body), normalised(after.body), lang);
	return bySection([...fields, ...body]);
}

/** The words of each field, by its name with keys in place of numbers; the items of a plain list are paragraphs. */
function fieldTexts({ collection, data }: WrittenText): Map<string, string> {
	const texts = new Map<string, string>();
	for (const { path, kind, value } of leaves(schemas[collection], data)) {
		if (kind.is !== 'prose' && kind.is !== 'own') continue;
		const keyAt = (depth: number) =>
			(valueIn(data, path.slice(0, depth + 1)) as { key?: string } | null)?.key ?? [];
		const steps = path.flatMap((step, depth) => (typeof step === 'number' ? keyAt(depth) : step));
		const name = steps.join('.');
		const known = texts.get(name);
		const text = Array.isArray(value) ? value.join('\n\n') : String(value);
		texts.set(name, known === undefined ? text : `${known}\n\n${text}`);
	}
	return texts;
}

/** The runs of paragraphs that differ, word by word, each below the heading it stands under. */
function paragraphChanges(before: string, after: string, lang: string): SectionChange[] {
	const changes: SectionChange[] = [];
	let heading = '';
	let [removed, added]: [string[], string[]] = [[], []];
	const close = () => {
		const own = headings(added[0] ?? '').at(0);
		const parts = wordDiff(removed.join('\n\n'), added.join('\n\n'), lang);
		if (parts.some(({ kind }) => kind !== 'same'))
			changes.push({ heading: own ?? heading, isField: false, parts });
		heading = headings(added.join('\n\n')).at(-1) ?? heading;
		[removed, added] = [[], []];
	};
	for (const { text, kind } of listDiff(paragraphs(before), paragraphs(after))) {
		if (kind === 'removed') removed.push(text);
		else if (kind === 'added') added.push(text);
		else {
			close();
			heading = headings(text).at(-1) ?? heading;
		}
	}
	close();
	return changes;
}

const paragraphs = (text: string) => (text === '' ? [] : text.normalize('NFC').split(/\n{2,}/));

const headings = (text: string) =>
	[...text.matchAll(/^#{1,6}[ \t]+(.+?)[ \t#]*$/gm)].map(([, words = '']) => words);

/** Neighbours below one heading as one change. */
function bySection(changes: readonly SectionChange[]): SectionChange[] {
	const sections: SectionChange[] = [];
	for (const { heading, isField, parts } of changes) {
		const last = sections.at(-1);
		if (last?.heading === heading && last.isField === isField)
			last.parts.push({ text: '\n\n', kind: 'same' }, ...parts);
		else sections.push({ heading, isField, parts });
	}
	return sections;
}
