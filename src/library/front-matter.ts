import {
	type Document as YamlDocument,
	isAlias,
	isMap,
	isPair,
	isScalar,
	LineCounter,
	type Node,
	type Pair,
	parseDocument,
	visit,
	type YAMLMap,
} from 'yaml';
import { type Finding, finding, type Place } from '#model/finding.ts';

/** A path into parsed data, such as `['steps', 0, 'how']`. */
export type DataPath = readonly (string | number)[];

/** YAML with its places: what a file says, and where it says it. */
export interface ParsedYaml {
	/** The plain value; nothing when the text can't be trusted. */
	data: unknown;
	findings: Finding[];
	/** The place of the value at a path, or of the nearest thing that encloses it. */
	valueAt(path: DataPath): Place;
	/** The place of the key at the end of a path. */
	keyAt(path: DataPath): Place;
}

/** Keys that reach into JavaScript's own objects. */
const forbiddenKeys = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * YAML 1.2 (core schema), without aliases, anchors, tags or duplicate keys.
 *
 * @param text The YAML alone.
 * @param file What findings name.
 * @param firstLine The line of the file on which `text` starts, from 1.
 */
export function parseYaml(text: string, file: string, firstLine = 1): ParsedYaml {
	const lines = new LineCounter();
	const document = parseDocument(text, {
		lineCounter: lines,
		schema: 'core',
		version: '1.2',
		prettyErrors: false,
		uniqueKeys: false,
		// Any quieter, and a second YAML document after `...` is dropped without a word.
		logLevel: 'error',
	});
	const placeOf = (offset: number): Place => {
		const { line, col } = lines.linePos(Math.min(offset, text.length));
		return { file, line: line + firstLine - 1, column: Math.max(col, 1) };
	};
	const findings = [...syntaxFindings(document, placeOf), ...unsafeFindings(document, placeOf)];
	return {
		data: findings.length === 0 ? (document.toJS() as unknown) : undefined,
		findings,
		valueAt: (path) => placeOf(offsetOf(document, path, 'value')),
		keyAt: (path) => placeOf(offsetOf(document, path, 'key')),
	};
}

function syntaxFindings(document: YamlDocument, placeOf: (offset: number) => Place): Finding[] {
	// A tag that nothing resolves is only a warning; the walk over the nodes reports every tag.
	const warnings = document.warnings.filter(({ code }) => code !== 'TAG_RESOLVE_FAILED');
	return [...document.errors, ...warnings].map(({ code, message, pos }) =>
		code === 'TAG_RESOLVE_FAILED'
			? finding('yaml-tag', placeOf(pos[0]), { tag: /!\S*/.exec(message)?.[0] ?? '!' })
			: finding('yaml-syntax', placeOf(pos[0]), { reason: message.replaceAll('\n', ' ') }),
	);
}

function unsafeFindings(document: YamlDocument, placeOf: (offset: number) => Place): Finding[] {
	const findings: Finding[] = [];
	const at = (node: Node) => placeOf(node.range?.[0] ?? 0);
	const plain = (node: Node) => {
		if (isAlias(node) || node.anchor) findings.push(finding('yaml-alias', at(node)));
		else if (node.tag)
			findings.push(
				finding('yaml-tag', at(node), { tag: node.tag.replace('tag:yaml.org,2002:', '!!') }),
			);
	};
	visit(document, {
		Node: (_, node) => plain(node),
		// A visitor of maps takes the place of the one of nodes.
		Map(_, map) {
			plain(map);
			const seen = new Set<string>();
			for (const { key } of map.items) {
				if (!isScalar(key)) continue;
				const name = String(key.value);
				if (forbiddenKeys.has(name))
					findings.push(finding('forbidden-key', at(key), { key: name }));
				else if (seen.has(name)) findings.push(finding('duplicate-key', at(key), { key: name }));
				seen.add(name);
			}
		},
	});
	return findings;
}

/** Where the node at `path` starts; as deep as the path can be followed. */
function offsetOf(document: YamlDocument, path: DataPath, want: 'key' | 'value'): number {
	let node: unknown = document.contents;
	let offset = rangeStart(node) ?? 0;
	for (const [depth, step] of path.entries()) {
		if (isMap(node)) {
			const pair = pairsOf(node).get(String(step));
			if (!pair) break;
			const isLast = depth === path.length - 1;
			node = isLast && want === 'key' ? pair.key : (pair.value ?? pair.key);
			offset = rangeStart(node) ?? rangeStart(pair.key) ?? offset;
		} else {
			node = (node as { items?: unknown[] } | undefined)?.items?.[Number(step)];
			if (node === undefined) break;
			offset = rangeStart(node) ?? offset;
		}
	}
	return offset;
}

const memo = new WeakMap<YAMLMap, ReadonlyMap<string, Pair>>();

/** The pairs of a map by key, kept since a long list of fields can have as many mistakes. */
function pairsOf(map: YAMLMap): ReadonlyMap<string, Pair> {
	const pairs =
		memo.get(map) ??
		new Map(
			map.items.flatMap((pair) => (isScalar(pair.key) ? [[String(pair.key.value), pair]] : [])),
		);
	memo.set(map, pairs);
	return pairs;
}

function rangeStart(node: unknown): number | undefined {
	const target = isPair(node) ? node.key : node;
	return (target as Node | undefined)?.range?.[0];
}

/** The parts of a Markdown file that opens with front matter. */
export interface FrontMatter {
	yaml: string;
	body: string;
	/** The line on which the body starts, from 1. */
	bodyLine: number;
}

/**
 * The front matter of a file and its body; nothing when it does not open with `---` … `---`. Only `\n` ends a
 * line: what other readers take for one would let them see other fields than we do.
 */
export function splitFrontMatter(text: string): FrontMatter | undefined {
	const match = /^---[ \t]*\r?\n(?:([\s\S]*?)\r?\n)??---[ \t]*(?:\r?\n|$)/.exec(text);
	if (!match) return undefined;
	const yaml = match[1] ?? '';
	return {
		yaml,
		body: text.slice(match[0].length),
		bodyLine: match[0].split('\n').length,
	};
}
