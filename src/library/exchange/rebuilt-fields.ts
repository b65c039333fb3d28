import {
	isCollection,
	isMap,
	isScalar,
	isSeq,
	parseDocument,
	Scalar,
	YAMLMap,
	YAMLSeq,
} from 'yaml';
import type { CollectionName } from '#model/collections.ts';
import { translationSchemas } from '#model/translation.ts';
import type { DataPath } from '../front-matter.ts';
import { tidyFields } from '../tidy/fields.ts';
import { ownWords } from './field-words.ts';
import { valueIn } from '../validation.ts';

/** The words of a field, by its path in the data of the source. */
export interface FieldText {
	path: DataPath;
	text: string;
	isOwn: boolean;
}

/**
 * The YAML of a translation with other words in these fields. Fields that it has keep their place, their style and
 * their comments; those it lacks are added where the schema puts them.
 */
export function rebuiltFields(
	yaml: string,
	changed: readonly FieldText[],
	{ collection, data }: { collection: CollectionName; data: unknown },
): string {
	const { contents } = parseDocument(yaml, yamlOptions);
	const known = changed.flatMap(({ path, text, isOwn }) => {
		const node = nodeAt(contents, path, data);
		return isScalar(node) && node.range && !isOwn ? [{ path, text, node }] : [];
	});
	const kept = known
		.toSorted((a, b) => (b.node.range?.[0] ?? 0) - (a.node.range?.[0] ?? 0))
		.reduce((file, { node, text }) => withScalar(file, node, text), yaml);
	const read = parseDocument(kept, yamlOptions);
	const isSaid = known.every(({ path, text }) => {
		const node = nodeAt(read.contents, path, data);
		return isScalar(node) && node.value === text;
	});
	if (read.errors.length > 0 || !isSaid) return withFields(yaml, changed, { collection, data });
	const missing = changed.filter(({ path }) => known.every((one) => one.path !== path));
	return missing.length === 0 ? kept : withFields(kept, missing, { collection, data });
}

const yamlOptions = { schema: 'core', version: '1.2' } as const;

/** A file with other words in place of a scalar, in the same style if they allow it. */
function withScalar(file: string, { range, type }: Scalar, text: string): string {
	const [start, end] = range ?? [0, 0, 0];
	const old = file.slice(start, end);
	if (type !== 'BLOCK_FOLDED' && type !== 'BLOCK_LITERAL')
		return file.slice(0, start) + inLine(text, type) + file.slice(end);
	const indent = /\n( +)\S/.exec(old)?.[1] ?? '  ';
	const lines = text.split('\n').map((line) => (line.trim() === '' ? '' : indent + line));
	const header = text.includes('\n') ? '|-' : `${old.charAt(0)}-`;
	const rest = old.slice(old.trimEnd().length);
	return `${file.slice(0, start)}${header}\n${lines.join('\n')}${rest}${file.slice(end)}`;
}

/** Words on one line: plain if nothing in them means something to YAML. */
function inLine(text: string, type: Scalar['type']): string {
	const single = `'${text.replaceAll("'", "''")}'`;
	if (text.includes('\n') || type === 'QUOTE_DOUBLE') return JSON.stringify(text);
	if (type === 'QUOTE_SINGLE') return single;
	// Between brackets more signs mean something than alone.
	const isPlain = [`[${text}]`, text].every((written, index) => {
		const read = parseDocument(`a: ${written}`, yamlOptions);
		const said = JSON.stringify(read.toJS());
		return read.errors.length === 0 && said === JSON.stringify({ a: index === 0 ? [text] : text });
	});
	return isPlain ? text : text.includes("'") ? JSON.stringify(text) : single;
}

/** The node at a path of the source's data: items of lists are found by their key. */
function nodeAt(root: unknown, path: DataPath, data: unknown): unknown {
	let node = root;
	for (const [depth, step] of path.entries()) {
		if (typeof step === 'string') node = isMap(node) ? node.get(step, true) : undefined;
		else if (isSeq(node)) node = node.items[indexIn(node, step, keyAt(data, path, depth))];
		else return undefined;
	}
	return node;
}

const keyAt = (data: unknown, path: DataPath, depth: number) =>
	(valueIn(data, path.slice(0, depth + 1)) as { key?: string } | null)?.key;

const indexIn = ({ items }: YAMLSeq, step: number, key: string | undefined) =>
	key === undefined ? step : items.findIndex((item) => isMap(item) && item.get('key') === key);

function withFields(
	yaml: string,
	fields: readonly FieldText[],
	{ collection, data }: { collection: CollectionName; data: unknown },
): string {
	const document = parseDocument(yaml, yamlOptions);
	for (const { path, text, isOwn } of fields) {
		const value = isOwn ? document.createNode(ownWords(text, valueIn(data, path))) : worded(text);
		place(document.contents, { value, path, data });
	}
	const printed = document.toString({ lineWidth: 0, singleQuote: true });
	return tidyFields(printed, translationSchemas[collection], ['title', 'summary', 'source']);
}

/** Long texts get lines of their own. */
function worded(text: string): Scalar {
	const node = new Scalar(text);
	if (text.includes('\n')) node.type = Scalar.BLOCK_LITERAL;
	else if (text.length > 80) node.type = Scalar.BLOCK_FOLDED;
	return node;
}

interface Placing {
	value: unknown;
	path: DataPath;
	/** The source's data, whose keys name the items of lists. */
	data: unknown;
}

/** Put a value at a path below a node, making the groups and lists on the way. */
function place(node: unknown, placing: Placing, depth = 0): void {
	const { value, path, data } = placing;
	const step = path[depth];
	if (step === undefined) return;
	const key = keyAt(data, path, depth);
	const isLast = depth === path.length - 1;
	const made = () => (typeof path[depth + 1] === 'number' ? new YAMLSeq() : new YAMLMap());
	if (isMap(node)) {
		const known = node.get(step, true);
		const inner = isLast ? value : isCollection(known) ? known : made();
		if (inner !== known) node.set(step, inner);
		place(inner, placing, depth + 1);
	} else if (isSeq(node)) {
		const at = indexIn(node, Number(step), key);
		const known = node.items[at];
		const inner = isLast ? value : isCollection(known) ? known : made();
		if (inner !== known && isMap(inner) && key !== undefined) inner.set('key', key);
		if (at === -1) node.items.push(inner);
		else node.items[at] = inner;
		place(inner, placing, depth + 1);
	}
}
