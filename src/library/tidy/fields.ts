import {
	isMap,
	isScalar,
	isSeq,
	type Pair,
	parseDocument,
	Scalar,
	visit,
	type YAMLMap,
} from 'yaml';
import type { z } from 'astro/zod';
import { elementOf, shapeOf } from '#model/translation.ts';
import { isSame } from './same.ts';

/**
 * The same fields in the order of their schema and in one style: lists and groups on lines of their own unless they
 * are short, quotes only where YAML needs them. The text as it is when it can't be read or would say something else.
 */
export function tidyFields(yaml: string, schema: z.ZodType, first: readonly string[] = []): string {
	const document = parseDocument(yaml, { schema: 'core', version: '1.2', logLevel: 'error' });
	if (document.errors.length > 0 || !isMap(document.contents)) return yaml;
	const before: unknown = document.toJS();
	const blocks = blocksIn(document, yaml);
	ordered(document.contents, schema, first);
	visit(document, { Scalar: (_, node) => plain(node) });
	const printed = document.toString({
		lineWidth: 0,
		singleQuote: true,
		flowCollectionPadding: false,
	});
	const text = printed.replaceAll(
		/^((?: |- )*).*?(\uE000\d+\uE000)$/gm,
		(line, indent: string, mark: string) =>
			line.replace(mark, () => indented(blocks.get(mark) ?? '', indent.length + 2)),
	);
	const after: unknown = parseDocument(text, { schema: 'core', version: '1.2' }).toJS();
	return isSame(before, after) ? text : yaml;
}

/** Put the pairs of a map, and of the maps in it, in the order of their schema; unknown ones last. */
function ordered(
	node: unknown,
	schema: z.ZodType | undefined,
	first: readonly string[] = [],
): void {
	if (!schema) return;
	if (isSeq(node)) {
		const element = elementOf(schema);
		for (const item of node.items) ordered(item, element);
		return;
	}
	const shape = shapeOf(schema);
	if (!shape || !isMap(node)) return;
	const names = [...first, ...Object.keys(shape)];
	sortPairs(node, names);
	for (const { key, value } of node.items) ordered(value, shape[nameOf({ key })]);
}

function sortPairs(map: YAMLMap, names: readonly string[]): void {
	// A comment above the first pair belongs to the map; moving pairs would leave it with another.
	const place = (pair: Pick<Pair, 'key'>) => {
		const at = names.indexOf(nameOf(pair));
		return at === -1 ? names.length : at;
	};
	if (map.items.some((pair) => hasComment(pair)) || map.commentBefore) return;
	map.items.sort((a, b) => place(a) - place(b));
}

const hasComment = ({ key }: Pair) => isScalar(key) && Boolean(key.commentBefore);

const nameOf = ({ key }: Pick<Pair, 'key'>) => (isScalar(key) ? String(key.value) : '');

/**
 * The texts over several lines, each by a mark that takes its place while the rest is printed: the printer would
 * fold them anew, and the lines that their writer chose are those that reviewers compare.
 */
function blocksIn(document: ReturnType<typeof parseDocument>, yaml: string): Map<string, string> {
	const blocks = new Map<string, string>();
	visit(document, {
		Scalar(_, node) {
			const isBlock = node.type === Scalar.BLOCK_FOLDED || node.type === Scalar.BLOCK_LITERAL;
			if (!isBlock || !node.range) return;
			const mark = `\uE000${blocks.size}\uE000`;
			blocks.set(mark, yaml.slice(node.range[0], node.range[1]).trimEnd());
			node.value = mark;
			node.type = Scalar.PLAIN;
		},
	});
	return blocks;
}

/** A block with its header, and its lines moved together to a depth. */
function indented(block: string, depth: number): string {
	const [header = '', ...lines] = block.split('\n');
	const depths = lines.flatMap((line) => (line.trim() === '' ? [] : line.search(/\S/)));
	const least = Math.min(...depths);
	const moved = lines.map((line) =>
		line.trim() === '' ? '' : ' '.repeat(depth) + line.slice(least),
	);
	return [header, ...moved].join('\n');
}

/** Quotes go where they are not needed; a hash keeps them, since digits alone would be a number. */
function plain(node: Scalar): void {
	if (typeof node.value !== 'string') return;
	if (node.type === Scalar.QUOTE_DOUBLE || node.type === Scalar.QUOTE_SINGLE)
		node.type = /^[0-9a-f]{12}$/.test(node.value) ? Scalar.QUOTE_SINGLE : Scalar.PLAIN;
}
