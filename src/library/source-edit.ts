import { isMap, isScalar, parseDocument } from 'yaml';
import type { TranslationSource } from '#model/translation.ts';
import { splitFrontMatter } from './front-matter.ts';

/** The same file with another `source.hash`, and nothing else changed; nothing when it has none to change. */
export function withSourceHash(file: string, hash: string): string | undefined {
	return withScalar(file, 'hash', `'${hash}'`);
}

/** The same file with another `source.state`, which stands below the hash, and nothing else changed. */
export function withSourceState(
	file: string,
	state: TranslationSource['state'],
): string | undefined {
	const known = withScalar(file, 'state', state);
	if (known !== undefined) return known;
	const found = sourceIn(file);
	const [, end = 0] = found?.rangeOf('hash') ?? [];
	if (!found || end === 0) return undefined;
	const indent = /\n([ \t]+)\S[^\n]*$/.exec(file.slice(0, end))?.[1] ?? '  ';
	const line = file.startsWith('\r\n', file.indexOf('\n') - 1) ? '\r\n' : '\n';
	const added = found.isFlow ? `, state: ${state}` : `${line}${indent}state: ${state}`;
	const at = found.isFlow
		? end
		: end + (/^[ \t]*(?:#[^\r\n]*)?/.exec(file.slice(end))?.[0].length ?? 0);
	return file.slice(0, at) + added + file.slice(at);
}

function withScalar(file: string, name: string, value: string): string | undefined {
	const range = sourceIn(file)?.rangeOf(name);
	if (!range) return undefined;
	return file.slice(0, range[0]) + value + file.slice(range[1]);
}

/** The group `source` of a file, and where its values stand in the file. */
function sourceIn(file: string) {
	const yaml = splitFrontMatter(file.replace(/^\uFEFF/, ''))?.yaml;
	if (yaml === undefined) return undefined;
	const source = parseDocument(yaml, { schema: 'core', version: '1.2' }).get('source');
	if (!isMap(source)) return undefined;
	// The front matter starts after the first line; a block scalar takes the end of its line with it.
	const start = file.indexOf('\n') + 1;
	return {
		isFlow: source.flow === true,
		rangeOf(name: string): [start: number, end: number] | undefined {
			const node = source.get(name, true);
			if (!isScalar(node) || !node.range) return undefined;
			const [from, to] = node.range;
			return [start + from, start + from + yaml.slice(from, to).trimEnd().length];
		},
	};
}
