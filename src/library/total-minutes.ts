import { type Document, isOf } from '#model/document.ts';
import type { Shelf } from './shelf.ts';
import { versionIn } from './views/link.ts';

/** The minutes of a module's activities, or of all the modules of a pathway. Safe on cycles. */
export function totalMinutes(
	shelf: Shelf,
	document: Document<'training'>,
	within: readonly string[] = [],
): number {
	const { activities, modules } = versionIn(document, document.original).data;
	const own = activities.reduce((sum, { minutes }) => sum + minutes, 0);
	return modules
		.filter((id) => !within.includes(id))
		.flatMap((id) => shelf.documents.get(id) ?? [])
		.filter((one) => isOf(one, 'training'))
		.reduce((sum, one) => sum + totalMinutes(shelf, one, [...within, document.id]), own);
}
