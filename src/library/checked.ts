import type { Finding } from '#model/finding.ts';
import { accessible } from './checks/accessible.ts';
import { addresses } from './checks/addresses.ts';
import { consents } from './checks/consents.ts';
import { dates } from './checks/dates.ts';
import { drawings } from './checks/drawings.ts';
import { fields } from './checks/fields.ts';
import { headings } from './checks/headings.ts';
import { hiddenData } from './checks/hidden-data.ts';
import { identity } from './checks/identity.ts';
import { items } from './checks/items.ts';
import { links } from './checks/links.ts';
import { media } from './checks/media.ts';
import { needs } from './checks/needs.ts';
import { personalData } from './checks/personal-data.ts';
import { reading } from './checks/reading.ts';
import { references } from './checks/references.ts';
import { safeMarkup } from './checks/safe-markup.ts';
import { sizes } from './checks/sizes.ts';
import { translations } from './checks/translations.ts';
import { compare } from './compare.ts';
import type { Shelf } from './shelf.ts';
import { waived } from './waived.ts';

/** What a check is told beside the shelf. */
export interface CheckContext {
	/** Today, as an ISO 8601 date. */
	today: string;
}

/** A check: every mistake of one kind in a library. */
export type Check = (shelf: Shelf, context: CheckContext) => Finding[];

const checks: readonly Check[] = [
	identity,
	fields,
	needs,
	items,
	references,
	dates,
	translations,
	safeMarkup,
	headings,
	links,
	media,
	drawings,
	personalData,
	consents,
	hiddenData,
	accessible,
	reading,
	sizes,
	addresses,
];

/** Everything that is wrong with a library that could be read, but what a person answers for with a waiver. */
export function checked(shelf: Shelf, context: CheckContext): Finding[] {
	const found = checks.flatMap((check) => check(shelf, context));
	return waived(shelf, found);
}

/** Findings in the order in which a person mends them: by file, then by place. Each is listed once. */
export function inOrder(findings: readonly Finding[]): Finding[] {
	const seen = new Set<string>();
	return findings
		.toSorted(
			(a, b) =>
				compare(a.file, b.file) ||
				a.line - b.line ||
				a.column - b.column ||
				compare(a.code, b.code),
		)
		.filter((found) => {
			const name = JSON.stringify(found);
			return !seen.has(name) && seen.add(name);
		});
}
