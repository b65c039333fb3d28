import { documentPath, withBase } from '#model/address.ts';
import type { Document, Version } from '#model/document.ts';
import { schemas } from '#model/collections.ts';
import { anchorsOf } from '../link.ts';
import { nameOfLanguage } from '../locale.ts';
import { headingsOf, markdownTree } from '../markdown.ts';
import type { Site } from '../site.ts';
import type { ChangedSection } from '../source-changes.ts';
import { translationStates } from '../translation-state.ts';
import { leaves } from '../walk.ts';
import { type Words, wordsOf } from '../words.ts';
import type { DocumentLinkView, LinkView } from './link.ts';

type InLanguage = LinkView & { language: DocumentLinkView['language'] };

/** The notice on a translation that is behind its source. */
export interface StaleView {
	text: string;
	source: InLanguage;
	/** How many times the source changed, or that nobody knows. */
	count: string;
	/** Where it changed, each with a link to the place in the source. */
	sections: InLanguage[];
}

/** What a reader is told of a translation that is behind; nothing of one that is not. */
export function staleView(
	site: Site,
	document: Document,
	{ source, file, locale }: Version,
): StaleView | undefined {
	if (!source || translationStates(document).get(locale) !== 'stale') return undefined;
	const { shelf } = site;
	const from = document.versions.get(source.locale);
	const other = shelf.locales.get(source.locale);
	if (!from || !other) return undefined;
	const words = wordsOf(shelf, locale);
	const { count, sections = [] } = site.sourceChanges.get(file) ?? {};
	const label = nameOfLanguage(other.lang, words.locale.lang);
	const language = { lang: other.lang, dir: other.dir, label };
	const path = documentPath(source.locale, document.collection, document.slug);
	const href = withBase(shelf.config.base, path);
	const link = linkFor(document, from, { href, language, words });
	const unique = new Map(sections.map(link).map((one) => [one.href, one]));
	return {
		text: changeText(site, document, { from, language: label, words }),
		source: { href, text: from.data.title, language },
		count: count === undefined ? words.t('stale.unknown') : words.t('stale.count', { count }),
		sections: [...unique.values()],
	};
}

/** A translation may be made from another translation, which readers do not take for the original. */
function changeText(
	{ updated }: Site,
	{ original }: Document,
	{ from, language, words }: { from: Version; language: string; words: Words },
): string {
	const key = from.locale === original ? 'stale' : 'stale.source';
	const date = updated.get(from.file);
	return date
		? words.t(`${key}.since`, { date: words.date(date), language })
		: words.t(key, { language });
}

/** Fields that a page shows below a heading of its own. */
const parts: Readonly<Record<string, string>> = {
	firstActions: 'first-actions',
	steps: 'steps',
	legalBasis: 'legal-basis',
	objectives: 'objectives',
	activities: 'timetable',
	quiz: 'quiz',
	criteria: 'criteria',
	call: 'call',
	agenda: 'agenda',
};

interface Linking {
	href: string;
	language: InLanguage['language'];
	words: Words;
}

function linkFor(
	document: Document,
	from: Version,
	{ href, language, words }: Linking,
): (section: ChangedSection) => InLanguage {
	const anchors = anchorsOf(document, from);
	const titles = titlesByKey(document, from);
	const headings = headingsByLine(from);
	return ({ name, isField }) => {
		if (!isField) {
			const found = headings.get(name);
			if (found) return { href: `${href}#${found.anchor}`, text: found.text, language };
			return name === ''
				? { href, text: words.t('stale.opening'), language: undefined }
				: { href, text: name, language };
		}
		const [field = '', ...path] = name.split('.');
		const key = path.findLast((step) => anchors.has(step));
		const part = parts[field];
		const title = key === undefined ? undefined : titles.get(key);
		if (key !== undefined && title) return { href: `${href}#${key}`, text: title, language };
		const text = part ? words.t(`part.${part}`) : words.t('stale.fields');
		const anchor = key ?? part;
		return { href: anchor ? `${href}#${anchor}` : href, text, language: undefined };
	};
}

/** The titles of steps, activities and sessions, by key. */
function titlesByKey({ collection }: Document, { data }: Version): ReadonlyMap<string, string> {
	const all = leaves(schemas[collection], data);
	const at = (path: readonly (string | number)[]) => JSON.stringify(path);
	const titles = new Map(
		all
			.filter(({ path }) => path.at(-1) === 'title')
			.map(({ path, value }) => [at(path.slice(0, -1)), String(value)]),
	);
	return new Map(
		all.flatMap(({ path, kind, value }) => {
			const title = kind.is === 'key' ? titles.get(at(path.slice(0, -1))) : undefined;
			return title === undefined ? [] : [[String(value), title] as const];
		}),
	);
}

/** Headings by their words as the file writes them. */
function headingsByLine({ file, body, format }: Version) {
	const lines = body.split('\n');
	const headings = headingsOf(markdownTree(file, body, format).nodes).map((heading) => {
		const line = lines[(heading.node.position?.start.line ?? 1) - 1] ?? '';
		return [line.replaceAll(/^#{1,6}[ \t]+|[ \t#]*\r?$/g, ''), heading] as const;
	});
	return new Map(headings.toReversed());
}
