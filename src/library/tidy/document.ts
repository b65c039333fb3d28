import { schemas } from '#model/collections.ts';
import { translationSchemas } from '#model/translation.ts';
import { type FileName, hasId, readFile } from '../document-file.ts';
import { splitFrontMatter } from '../front-matter.ts';
import { tidyFields } from './fields.ts';
import { tidyMarkdown } from './markdown.ts';
import { tidyLines } from './text.ts';

/**
 * The file of a document in one style: fields in the order of their schema, Markdown as a printer writes it. A file
 * that can't be read, or whose Markdown is broken, keeps all but its byte order mark and its kind of line ends.
 */
export function tidyDocument(name: FileName, text: string): string {
	const lines = tidyLines(text);
	const parts = splitFrontMatter(lines);
	const bytes = new TextEncoder().encode(lines);
	const file = { path: name.path, bytes, digest: '', size: bytes.length, isLink: false };
	const { file: read } = readFile(name, file);
	if (!parts || !read || read.yaml.findings.length > 0) return lines;
	const { collection, format } = name;
	const isOriginal = hasId(read);
	const schema = isOriginal ? schemas[collection] : translationSchemas[collection];
	const yaml = tidyFields(parts.yaml, schema, isOriginal ? [] : ['title', 'summary', 'source']);
	const isPlain = format === 'md' && read.tree().findings.length === 0;
	const body = isPlain ? tidyMarkdown(parts.body) : parts.body;
	return `---\n${yaml.trimEnd()}\n---\n${body}`;
}
