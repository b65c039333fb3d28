import type { Document } from '#model/document.ts';

/** Where a translation stands: like its source, behind it, or translated from a text that is not the current one of any source. */
export type TranslationState = 'current' | 'stale' | 'unknown';

/** The state of each translation of a document, by locale; the original is not among them. */
export function translationStates({ versions }: Document): ReadonlyMap<string, TranslationState> {
	const states = new Map<string, TranslationState>();
	for (const { locale, source } of versions.values()) {
		if (!source) continue;
		const current = versions.get(source.locale)?.hash;
		states.set(
			locale,
			current === undefined ? 'unknown' : current === source.hash ? 'current' : 'stale',
		);
	}
	return states;
}
