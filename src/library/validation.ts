import type { z } from 'astro/zod';
import { type Finding, finding } from '#model/finding.ts';
import { bare, fieldHelp } from '#model/field.ts';
import { elementOf, shapeOf } from '#model/translation.ts';
import type { DataPath, ParsedYaml } from './front-matter.ts';
import { suggestion } from './nearest.ts';

/** Data that passed its schema, or everything that is wrong with it. */
export type Validated<T> = { data: T; findings: [] } | { data: undefined; findings: Finding[] };

/** Parsed YAML, held against a strict schema; every issue becomes a finding at its place. */
export function validated<S extends z.ZodType>(
	yaml: ParsedYaml,
	schema: S,
): Validated<z.output<S>> {
	if (yaml.findings.length > 0) return { data: undefined, findings: yaml.findings };
	const result = schema.safeParse(yaml.data ?? {});
	if (result.success) return { data: result.data, findings: [] };
	const findings = result.error.issues.flatMap((issue) => issueFindings(issue, yaml, schema));
	return { data: undefined, findings };
}

type Issue = z.core.$ZodIssue;

function issueFindings(issue: Issue, yaml: ParsedYaml, schema: z.ZodType): Finding[] {
	const path = issue.path as DataPath;
	const field = nameOf(path);
	const at = yaml.valueAt(path);
	const example = exampleOf(schema, path);
	const value = quoted(valueIn(yaml.data, path));
	switch (issue.code) {
		case 'unrecognized_keys':
			return issue.keys.map((key) => {
				const known = Object.keys(shapeAt(schema, path) ?? {});
				return finding('unknown-key', yaml.keyAt([...path, key]), {
					key,
					known: known.join(', '),
					suggestion: suggestion(key, known),
				});
			});
		case 'invalid_type':
			if (valueIn(yaml.data, path) === undefined) {
				return [
					finding('missing-field', yaml.valueAt(path.slice(0, -1)), {
						field,
						example: pasted(path, example),
					}),
				];
			}
			return [
				finding('wrong-type', at, {
					field,
					actual: `@${typeName(valueIn(yaml.data, path))}`,
					expected: `@${expectedName(issue.expected)}`,
					example: pasted(path, example),
				}),
			];
		case 'invalid_value': {
			const known = issue.values.map(String);
			const given = String(valueIn(yaml.data, path));
			if (valueIn(yaml.data, path) === undefined) {
				return [
					finding('missing-field', yaml.valueAt(path.slice(0, -1)), {
						field,
						example: `${field}: ${known[0] ?? ''}`,
					}),
				];
			}
			return [
				finding('unknown-value', at, {
					field,
					value,
					known: known.join(', '),
					suggestion: suggestion(given, known),
				}),
			];
		}
		case 'too_big':
		case 'too_small':
			return [sizeFinding(issue, { field, at, value, example: pasted(path, example), yaml, path })];
		case 'invalid_key':
			return [
				finding('bad-format', yaml.keyAt(path), {
					field,
					value: String(path.at(-1)),
					example: 'a-short-name',
				}),
			];
		case 'custom':
			return [
				issue.params?.['expected'] === 'date'
					? finding('bad-date', at, { value })
					: finding('bad-format', at, { field, value, example }),
			];
		default:
			return [finding('bad-format', at, { field, value, example })];
	}
}

type SizeIssue = Extract<Issue, { code: 'too_big' | 'too_small' }>;

function sizeFinding(
	issue: SizeIssue,
	{
		field,
		at,
		value,
		example,
		yaml,
		path,
	}: {
		field: string;
		at: Finding | ReturnType<ParsedYaml['valueAt']>;
		value: string;
		example: string;
		yaml: ParsedYaml;
		path: DataPath;
	},
): Finding {
	const isNumber = issue.origin === 'number' || issue.origin === 'int';
	if (issue.code === 'too_big') {
		const maximum = Number(issue.maximum);
		if (isNumber)
			return finding('out-of-range', at, { field, value, expected: `@maximum:${maximum}` });
		const given = valueIn(yaml.data, path) as { length: number };
		return finding('too-long', at, { field, length: given.length, maximum });
	}
	const minimum = Number(issue.minimum);
	if (isNumber)
		return finding('out-of-range', at, { field, value, expected: `@minimum:${minimum}` });
	return finding('too-few', at, { field, minimum, example });
}

/** The dotted name of a path, as a writer sees it: `steps.1.how` (items count from 1). */
export function nameOf(path: DataPath): string {
	return path.map((step) => (typeof step === 'number' ? step + 1 : step)).join('.');
}

/** The value at a path of plain data. */
export function valueIn(data: unknown, path: DataPath): unknown {
	let value = data;
	for (const step of path)
		value = (value as Record<string | number, unknown> | undefined | null)?.[step];
	return value;
}

function shapeAt(schema: z.ZodType, path: DataPath): Record<string, z.ZodType> | undefined {
	const at = schemaAt(schema, path);
	return at && shapeOf(at);
}

function schemaAt(schema: z.ZodType, path: DataPath): z.ZodType | undefined {
	let at: z.ZodType | undefined = schema;
	for (const step of path) {
		if (!at) return undefined;
		at = typeof step === 'number' ? elementOf(at) : shapeOf(at)?.[step];
	}
	return at;
}

function exampleOf(schema: z.ZodType, path: DataPath): string {
	for (let length = path.length; length > 0; length -= 1) {
		const at = schemaAt(schema, path.slice(0, length));
		const help = at && (fieldHelp(at) ?? fieldHelp(bare(at)));
		if (help) return help.example;
	}
	return '…';
}

function pasted(path: DataPath, example: string): string {
	const name = path.findLast((step) => typeof step === 'string');
	return name === undefined ? example : `${name}: ${example}`;
}

function typeName(value: unknown): string {
	if (value === null) return 'null';
	if (Array.isArray(value)) return 'list';
	if (typeof value === 'object') return 'map';
	return typeof value === 'string' ? 'text' : typeof value;
}

const typeNames: Record<string, string> = {
	string: 'text',
	int: 'integer',
	array: 'list',
	object: 'map',
	record: 'map',
};

const expectedName = (expected: string) => typeNames[expected] ?? expected;

function quoted(value: unknown): string {
	const text = typeof value === 'string' ? value : JSON.stringify(value ?? null);
	return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
