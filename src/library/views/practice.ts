import type { Document } from '#model/document.ts';
import { criteria } from '#model/practice.ts';
import type { Site } from '../site.ts';
import { wordsOf } from '../words.ts';
import { type DocumentLinkView, linksTo, versionIn } from './link.ts';

/** What a practice's page shows beyond what every document has. */
export interface PracticeView {
	evidence: { label: string; definition: string | undefined } | undefined;
	criteria: { code: string; label: string; met: string; metLabel: string; why: string }[];
	conditions: string[];
	resources: string[];
	limits: string[];
	adaptation: string[];
	results: { key: string; text: string; source: DocumentLinkView | undefined }[];
}

/** A practice in one language: its evidence and its criteria at a glance. */
export function practiceView(
	{ shelf }: Site,
	document: Document<'practices'>,
	locale: string,
): PracticeView {
	const { data } = versionIn(document, locale);
	const words = wordsOf(shelf, locale);
	const level =
		data.evidence === undefined ? undefined : shelf.vocabularies['evidence']?.get(data.evidence);
	return {
		evidence: level && {
			label: words.label('evidence', level.code),
			definition: level.definition[locale],
		},
		criteria: criteria.flatMap((code) => {
			const judgement = data.criteria[code];
			if (!judgement) return [];
			const { met, why } = judgement;
			return [
				{ code, label: words.t(`criterion.${code}`), met, metLabel: words.t(`met.${met}`), why },
			];
		}),
		conditions: data.conditions,
		resources: data.resources,
		limits: data.limits,
		adaptation: data.adaptation,
		results: data.results.map(({ key, text, source }) => ({
			key,
			text,
			source: linksTo(shelf, source ? [source] : [], locale)[0],
		})),
	};
}
