import { parseDocument } from 'yaml';
import { type CollectionName, schemas } from '#model/collections.ts';
import { blocksOf } from './blocks.ts';
import { type DataPath, splitFrontMatter } from './front-matter.ts';
import { isSame } from './tidy/same.ts';
import { valueIn } from './validation.ts';
import { leaves } from './walk.ts';
import { isDuration } from './words.ts';
import type { WrittenText } from './written-text.ts';

/** The texts of a document by where they stand: `title`, `steps.alert.how`, `body.3`. */
export type TranslationUnits = ReadonlyMap<string, string>;

/** What a translator translates in a text: its fields, then its body paragraph by paragraph. */
export function translationUnits({ collection, data, body }: WrittenText): TranslationUnits {
	return new Map([
		...fieldsOf(collection, data).map(({ name, text }) => [name, text] as const),
		...blocksOf(body).map(({ text }, index) => [`body.${index + 1}`, text] as const),
	]);
}

function fieldsOf(collection: CollectionName, data: unknown) {
	return leaves(schemas[collection], data).flatMap(({ path, kind, value }) => {
		if (kind.is !== 'prose' && kind.is !== 'own') return [];
		const text = Array.isArray(value) ? value.join('\n') : String(value);
		return isDuration(text) || text === '' ? [] : [{ path, name: nameOf(data, path), text }];
	});
}

/** The name of a field with keys in place of numbers, so that it is the same in every language. */
const nameOf = (data: unknown, path: DataPath) =>
	path
		.map((step, depth) => {
			const item = typeof step === 'number' ? valueIn(data, path.slice(0, depth + 1)) : undefined;
			return (item as { key?: string } | null | undefined)?.key ?? step;
		})
		.join('.');

/**
 * A file with other texts where `units` says so; every other byte stays. Names that the file does not have are told,
 * since their place is unknown.
 */
export function withUnits(
	file: string,
	{ collection, body: skeleton }: { collection: CollectionName; body: string },
	units: TranslationUnits,
): { file: string; unplaced: string[] } {
	const parts = splitFrontMatter(file);
	if (!parts) return { file, unplaced: [...units.keys()] };
	const head = file.slice(0, file.length - parts.body.length);
	const fields = fieldsIn(parts.yaml, collection);
	const changes = fields.filter(({ name, text }) => (units.get(name) ?? text) !== text);
	let yaml = parts.yaml;
	// From the end, so that the places before stay true.
	for (const { path, name } of changes.toReversed())
		yaml = withScalar(yaml, path, units.get(name) ?? '');
	const { body, unplaced } = withBlocks(parts.body, skeleton, units);
	const known = new Set(fields.map(({ name }) => name));
	const lost = [...units.keys()].filter((name) => !name.startsWith('body.') && !known.has(name));
	const start = head.indexOf('\n') + 1;
	const around = [head.slice(0, start), head.slice(start + parts.yaml.length)];
	return { file: around.join(yaml) + body, unplaced: [...lost, ...unplaced] };
}

const parsed = (yaml: string) => parseDocument(yaml, { schema: 'core', version: '1.2' });

function fieldsIn(yaml: string, collection: CollectionName) {
	return fieldsOf(collection, parsed(yaml).toJS());
}

/** YAML in which one value is another text, or list of lines where a list stood. */
function withScalar(yaml: string, path: DataPath, text: string): string {
	const document = parsed(yaml);
	const node = document.getIn(path, true) as { range?: [number, number, number] } | undefined;
	if (!node?.range) return yaml;
	const before: unknown = document.toJS();
	const isList = Array.isArray(valueIn(before, path));
	const value = isList ? text.split('\n') : text;
	const [start, end] = node.range;
	const old = yaml.slice(start, end);
	const tail = old.slice(old.trimEnd().length);
	const plain = /^[\p{L}][^\n:#]*[^\n:#\s]$/u.test(text) && !isList ? text : undefined;
	const quoted = `'${text.replaceAll("'", "''")}'`;
	const candidates = [plain, !isList && !text.includes('\n') ? quoted : undefined];
	document.setIn(path, value);
	const wanted: unknown = document.toJS();
	for (const one of [...candidates, JSON.stringify(value)]) {
		const changed = one === undefined ? yaml : yaml.slice(0, start) + one + tail + yaml.slice(end);
		const read = parsed(changed);
		if (one !== undefined && read.errors.length === 0 && isSame(read.toJS(), wanted))
			return changed;
	}
	return yaml;
}

/** A body with other paragraphs; made of the source's where it has not as many, and then only if all are there. */
function withBlocks(
	body: string,
	skeleton: string,
	units: TranslationUnits,
): { body: string; unplaced: string[] } {
	const names = [...units.keys()].filter((name) => name.startsWith('body.'));
	if (names.length === 0) return { body, unplaced: [] };
	const own = blocksOf(body);
	const source = blocksOf(skeleton);
	const isAlike = own.length === source.length;
	if (!isAlike && names.length < source.length) return { body, unplaced: names };
	let text = isAlike ? body : skeleton;
	for (const [index, block] of [...(isAlike ? own : source).entries()].toReversed()) {
		const unit = units.get(`body.${index + 1}`) ?? block.text;
		text = text.slice(0, block.offset) + unit + text.slice(block.offset + block.text.length);
	}
	return { body: text, unplaced: [] };
}
