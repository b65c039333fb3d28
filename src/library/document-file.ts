import { type CollectionName, schemas } from '#model/collections.ts';
import { type Finding, finding } from '#model/finding.ts';
import { SourceSchema, type TranslationSource, translationSchemas } from '#model/translation.ts';
import type { DataOf } from '#model/collections.ts';
import { type ContentFile, textOf } from './content-file.ts';
import { type ParsedYaml, parseYaml, splitFrontMatter } from './front-matter.ts';
import { type MarkdownTree, markdownTree } from './markdown.ts';
import { tooLong } from './too-long.ts';
import { validated } from './validation.ts';

/** Where a file stands: `practices/case-conference/index.fr.md`. */
export interface FileName {
	path: string;
	collection: CollectionName;
	slug: string;
	locale: string;
	format: 'md' | 'mdx';
}

/** A document's file whose front matter could be read. */
export interface ReadFile extends FileName {
	text: string;
	yaml: ParsedYaml;
	body: string;
	bodyLine: number;
	/** Parsed on demand. */
	tree(): MarkdownTree;
}

/** An original or a translation that passed its schema. */
export interface OriginalFile extends ReadFile {
	data: DataOf<CollectionName>;
}
export interface TranslationFile extends ReadFile {
	data: { title: string; summary: string; source?: TranslationSource } & Record<string, unknown>;
}

/** A file split into front matter and body, or why it can't be. */
export function readFile(
	name: FileName,
	file: ContentFile,
): { file: ReadFile | undefined; findings: Finding[] } {
	const { text, findings } = textOf(file);
	if (findings.length > 0) return { file: undefined, findings };
	const parts = splitFrontMatter(text);
	if (!parts) {
		return {
			file: undefined,
			findings: [finding('front-matter-missing', { file: name.path, line: 1, column: 1 })],
		};
	}
	const long = tooLong(name, text, parts.bodyLine);
	if (long) return { file: undefined, findings: [long] };
	const yaml = parseYaml(parts.yaml, name.path, 2);
	// Empty lines in place of the front matter, so that the parser neither splits it off in its own way nor loses count.
	const placed = '\n'.repeat(parts.bodyLine - 1) + parts.body;
	let tree: MarkdownTree | undefined;
	const read: ReadFile = {
		...name,
		text,
		yaml,
		body: parts.body,
		bodyLine: parts.bodyLine,
		tree: () => (tree ??= markdownTree(name.path, placed, name.format)),
	};
	return { file: read, findings: [] };
}

/** Tell whether a file means to be the original: it has an `id`, right or wrong. */
export function hasId(file: ReadFile): boolean {
	return /^(?:id|'id'|"id")[ \t]*:/m.test(splitFrontMatter(file.text)?.yaml ?? '');
}

/** Tell whether a file says what it translates. */
export function hasSource(file: ReadFile): boolean {
	return /^source[ \t]*:/m.test(splitFrontMatter(file.text)?.yaml ?? '');
}

/** The fields of an original, or what is wrong with them. */
export function original(file: ReadFile): { file: OriginalFile | undefined; findings: Finding[] } {
	const { data, findings } = validated(file.yaml, schemas[file.collection]);
	return data ? { file: { ...file, data }, findings: [] } : { file: undefined, findings };
}

/** The fields of a translation, or what is wrong with them; a field of the original gets a cure of its own. */
export function translation(
	file: ReadFile,
	originalPath: string,
): { file: TranslationFile | undefined; findings: Finding[] } {
	const { data, findings } = validated(file.yaml, translationSchemas[file.collection]);
	if (data) return { file: { ...file, data: data as TranslationFile['data'] }, findings: [] };
	const ofOriginal = Object.keys(schemas[file.collection].shape);
	return {
		file: undefined,
		findings: findings.map((found) => {
			const key = String(found.values['key']);
			if (found.code !== 'unknown-key' || !ofOriginal.includes(key)) return found;
			return {
				...found,
				code: 'translation-field' as const,
				values: { key, original: originalPath },
			};
		}),
	};
}

/** The hash of what was translated, when the file says it. */
export function sourceOf(file: TranslationFile): TranslationSource | undefined {
	return SourceSchema.optional().parse(file.data.source);
}
