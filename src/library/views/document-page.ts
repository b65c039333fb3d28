import type { Document } from '#model/document.ts';
import { citationMeta, isCited } from '../citation.ts';
import { nameOfLanguage } from '../locale.ts';
import type { Site } from '../site.ts';
import { translationStates } from '../translation-state.ts';
import { type Words, wordsOf } from '../words.ts';
import { type DocumentView, documentView } from './document.ts';
import { type HeadView, headView } from './head.ts';
import { jsonLd } from './json-ld.ts';
import { versionIn } from './link.ts';
import type { PageView } from './page.ts';
import { type SpecificView, specificView } from './specific.ts';

/** All that the page of a document prints, but its text. */
export interface DocumentPageView {
	view: DocumentView;
	specific: SpecificView;
	head: HeadView;
	page: PageView;
	/** The current source, which comes first where a stale translation could harm a child. */
	first: FirstView | undefined;
}

/** A version that is shown before the one that was asked for. */
export interface FirstView {
	locale: string;
	lang: string;
	dir: 'ltr' | 'rtl';
	notice: string;
	title: string;
	specific: SpecificView;
}

/** The page of a document in one language it exists in; `headings` are those of its text. */
export function documentPage(
	site: Site,
	document: Document,
	{ locale, headings }: { locale: string; headings: PageView['contents'] },
): DocumentPageView {
	const view = documentView(site, document, locale);
	const specific = specificView(site, document, locale);
	const words = wordsOf(site.shelf, locale);
	const { title, summary, path, languages } = view;
	const data = jsonLd(site, document, { view, specific, locale });
	return {
		view,
		specific,
		first: firstView(site, document, { locale, words }),
		head: headView(site.shelf, {
			title,
			description: summary,
			path,
			languages,
			type: 'article',
			meta: isCited(document) ? citationMeta(site, document, locale) : [],
			oEmbed: view.embed?.oEmbed,
			jsonLd: data,
		}),
		page: {
			title,
			summary,
			kind: view.list && { href: view.list.href, text: view.kind },
			languages,
			section: document.collection,
			isSensitive: view.isSensitive,
			contents: [...partsOf(specific, words), ...headings.filter(({ depth }) => depth === 2)],
		},
	};
}

function firstView(
	site: Site,
	document: Document,
	{ locale, words }: { locale: string; words: Words },
): FirstView | undefined {
	const { source, data } = versionIn(document, locale);
	const states = translationStates(document);
	if (document.collection !== 'procedures' || !data.critical || states.get(locale) !== 'stale')
		return undefined;
	// A source that is a translation may be behind too.
	const isBehind =
		states.has(source?.locale ?? '') && states.get(source?.locale ?? '') !== 'current';
	const from = site.shelf.locales.get((!isBehind && source?.locale) || document.original);
	if (!from) return undefined;
	const language = nameOfLanguage(from.lang, words.locale.lang);
	return {
		locale: from.locale,
		lang: from.lang,
		dir: from.dir,
		notice: words.t('stale.first', { language }),
		title: versionIn(document, from.locale).data.title,
		specific: specificView(site, document, from.locale),
	};
}

/** The parts of a page that its type brings, as entries of the table of contents. */
function partsOf(
	{ procedure, training, practice, event }: SpecificView,
	{ t }: Words,
): PageView['contents'] {
	const part = (anchor: string, isPresent: boolean) =>
		isPresent ? [{ depth: 2, text: t(`part.${anchor}`), anchor }] : [];
	if (procedure)
		return [
			...part('steps', true),
			...part('flow', procedure.steps.length > 1),
			...part('responsibilities', true),
			...part('legal-basis', procedure.legalBasis.length > 0),
		];
	if (training)
		return [
			...part('objectives', training.objectives.length > 0),
			...part('timetable', training.activities.length + training.modules.length > 0),
			...part('totals', training.pathway !== undefined),
			...part('quiz', training.quiz.length > 0),
		];
	if (practice) return part('criteria', practice.criteria.length > 0);
	if (event)
		return [...part('call', event.call !== undefined), ...part('agenda', event.agenda.length > 0)];
	return [];
}
