import type { Document } from '#model/document.ts';
import type { Edition } from '#model/package.ts';
import type { Site } from '#library/site.ts';
import { contributorNames } from '#library/views/contributors.ts';
import { chromeView } from '#library/views/chrome.ts';
import { kindLabel, versionIn } from '#library/views/link.ts';
import { trainingView } from '#library/views/training.ts';
import { translationStates } from '#library/translation-state.ts';
import { type Words, wordsOf } from '#library/words.ts';
import { type Chapter, chapterOf, modulesOf } from './chapter.ts';

/** Training without the shell of the site: what every package is made of. */
export interface Booklet {
	id: string;
	edition: Edition;
	/** How the language of the booklet says things. */
	words: Words;
	title: string;
	summary: string;
	/** What it is, in a word: “Module”, “Pathway”. */
	kind: string;
	siteName: string;
	/** The permanent address, whole. */
	permanent: string;
	status: { code: string; label: string; explanation: string };
	/** Said when the translation is behind its source. */
	stale: string | undefined;
	isSensitive: boolean;
	/** The pathway's own text, then its modules; one chapter for a module. */
	chapters: Chapter[];
	licence: { label: string; url: string | undefined };
	/** Who made it, by role. */
	contributors: { role: string; name: string }[];
	/** A name of the content that the booklet was made of. */
	version: string;
	/** The day on which the content last changed (ISO 8601), when Git knows it. */
	date: string | undefined;
	total: string | undefined;
}

/** What a booklet is made of: a document in a language it exists in. */
export interface BookletSource {
	document: Document<'training'>;
	locale: string;
	edition: Edition;
	version: string;
}

/** A module or a pathway in one language, for participants or for the person who leads them. */
export function bookletOf(
	site: Site,
	{ document, locale, edition, version }: BookletSource,
): Booklet {
	const { shelf } = site;
	const words = wordsOf(shelf, locale);
	const { t } = words;
	const { data } = versionIn(document, locale);
	const licence = data.licence ?? shelf.config.options.licence;
	const chapters = [document, ...modulesOf(site, document)].map((one) =>
		chapterOf(site, one, { locale, edition }),
	);
	const { permanent = '' } = chapters[0] ?? {};
	return {
		id: document.id,
		edition,
		words,
		title: data.title,
		summary: data.summary,
		kind: kindLabel(document, t),
		siteName: chromeView(shelf, locale).siteName,
		permanent,
		status: {
			code: data.status,
			label: t(`status.${data.status}`),
			explanation: t(`status.${data.status}.means`),
		},
		stale: translationStates(document).get(locale) === 'stale' ? t('stale') : undefined,
		isSensitive: data.sensitive,
		chapters,
		licence: {
			label: words.label('licences', licence),
			url: shelf.vocabularies['licences']?.get(licence)?.url,
		},
		contributors: contributorNames(shelf, data.contributors, words),
		version,
		date: lastChange(site, [document, ...modulesOf(site, document)], locale),
		total: trainingView(site, document, locale).total,
	};
}

/** The latest day on which any of these documents changed in a language. */
function lastChange(
	{ updated }: Site,
	documents: readonly Document[],
	locale: string,
): string | undefined {
	const days = documents.flatMap(({ versions, original }) => {
		const file = (versions.get(locale) ?? versions.get(original))?.file ?? '';
		return updated.get(file) ?? [];
	});
	return days.toSorted().at(-1);
}
