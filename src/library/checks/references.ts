import { schemas } from '#model/collections.ts';
import type { Document } from '#model/document.ts';
import { type Finding, finding } from '#model/finding.ts';
import type { Check } from '../checked.ts';
import { suggestion } from '../nearest.ts';
import { nodePlace } from '../node-place.ts';
import type { Shelf } from '../shelf.ts';
import { leaves } from '../walk.ts';

/** Ids that name no document, or one of the wrong collection; and paths that come back where they started. */
export const references: Check = (shelf) => [
	...unknown(shelf),
	...unknownInComponents(shelf),
	...cycles.flatMap((field) => cyclesOf(field, shelf)),
];

const unknown: (shelf: Shelf) => Finding[] = (shelf) =>
	shelf.files.flatMap(({ role, read, valid, id: self }) => {
		if (role !== 'original' || !valid) return [];
		return leaves(schemas[read.collection], valid.data).flatMap(({ kind, path, value }) => {
			if (kind.is !== 'reference') return [];
			const id = String(value);
			const target = shelf.documents.get(id);
			const at = () => read.yaml.valueAt(path);
			if (!target && shelf.unreadable.has(id)) return [];
			if (!target) {
				return [
					finding('unknown-reference', at(), {
						id,
						suggestion: suggestion(id, shelf.documents.keys()),
					}),
				];
			}
			if (id === self) return [finding('self-reference', at())];
			if (kind.of.length === 0 || kind.of.includes(target.collection)) return [];
			const title = target.versions.get(target.original)?.data.title ?? '';
			const field = String(path.findLast((step) => typeof step === 'string'));
			const values = {
				id,
				title,
				collection: target.collection,
				field,
				expected: kind.of.join(', '),
			};
			return [finding('reference-collection', at(), values)];
		});
	});

/** Ids that the components of an MDX document name. */
const unknownInComponents = (shelf: Shelf): Finding[] =>
	shelf.files.flatMap(({ read }) =>
		read.tree().nodes.flatMap((node) => {
			if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return [];
			return node.attributes.flatMap((attribute) => {
				const isId =
					attribute.type === 'mdxJsxAttribute' && /^(?:id|indicator)$/.test(attribute.name);
				const id = isId && typeof attribute.value === 'string' ? attribute.value : undefined;
				if (id === undefined || shelf.documents.has(id) || shelf.unreadable.has(id)) return [];
				const values = { id, suggestion: suggestion(id, shelf.documents.keys()) };
				return [finding('unknown-reference', nodePlace(read.path, node), values)];
			});
		}),
	);

/** Fields in which order matters: what comes first can't come after itself. */
const cycles = [
	'prerequisites',
	'modules',
	'broader',
	'narrower',
	'supersededBy',
	'partOf',
] as const;

function cyclesOf(field: (typeof cycles)[number], shelf: Shelf): Finding[] {
	const next = (document: Document): string[] => {
		const data = document.versions.get(document.original)?.data as
			Record<string, unknown> | undefined;
		const value = data?.[field];
		return (Array.isArray(value) ? value : [value]).filter(
			(id): id is string => typeof id === 'string',
		);
	};
	return shelf.files.flatMap(({ role, read, id }) => {
		if (role !== 'original' || id === undefined) return [];
		const path = pathBack(id, (from) => {
			const document = shelf.documents.get(from);
			return document ? next(document) : [];
		});
		if (!path || path.length === 1) return [];
		const names = [id, ...path].map((one) => shelf.documents.get(one)?.slug ?? one);
		return [
			finding('reference-cycle', read.yaml.keyAt([field]), { field, path: names.join(' → ') }),
		];
	});
}

/** The ids that lead from `start` back to `start`, or nothing. */
function pathBack(start: string, next: (id: string) => string[]): string[] | undefined {
	const queue = next(start).map((id) => [id]);
	const seen = new Set<string>();
	for (const path of queue) {
		const last = path.at(-1) ?? '';
		if (last === start) return path;
		if (seen.has(last)) continue;
		seen.add(last);
		for (const id of next(last)) queue.push([...path, id]);
	}
	return undefined;
}
