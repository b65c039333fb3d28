import { isScalar, parseDocument } from 'yaml';
import { splitFrontMatter } from './front-matter.ts';

/** The same file with another `source.hash`, and nothing else changed; nothing when it has none to change. */
export function withSourceHash(file: string, hash: string): string | undefined {
	const text = file.replace(/^\uFEFF/, '');
	const yaml = splitFrontMatter(text)?.yaml;
	if (yaml === undefined) return undefined;
	const node = parseDocument(yaml, { schema: 'core', version: '1.2' }).getIn(
		['source', 'hash'],
		true,
	);
	if (!isScalar(node) || !node.range) return undefined;
	// The front matter starts after the first line; a block scalar takes the end of its line with it.
	const [start, end] = node.range.map((offset) => offset + file.indexOf('\n') + 1);
	const old = file.slice(start, end);
	return `${file.slice(0, start)}'${hash}'${old.slice(old.trimEnd().length)}${file.slice(end)}`;
}
