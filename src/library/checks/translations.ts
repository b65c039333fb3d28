import { finding } from '#model/finding.ts';
import type { Check } from '../checked.ts';

/** Translations that do not say what they translate, name a language that is not there, or are behind. */
export const translations: Check = (shelf) =>
	shelf.files.flatMap(({ role, read, valid, id }) => {
		const document = id === undefined ? undefined : shelf.documents.get(id);
		if (role !== 'translation' || !valid || !document) return [];
		const version = document.versions.get(read.locale);
		if (!version?.source)
			return [finding('source-missing', { file: read.path, line: 1, column: 1 })];
		const { locale, hash } = version.source;
		const source = document.versions.get(locale);
		if (!source || locale === read.locale) {
			const known = [...document.versions.keys()]
				.filter((other) => other !== read.locale)
				.join(', ');
			return [
				finding('translation-source', read.yaml.valueAt(['source', 'locale']), { locale, known }),
			];
		}
		if (source.hash === hash) return [];
		const path = `${document.collection}/${document.slug}`;
		return [
			finding('translation-stale', read.yaml.valueAt(['source', 'hash']), {
				path,
				locale: read.locale,
			}),
		];
	});
