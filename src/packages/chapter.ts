import { type Document, isOf } from '#model/document.ts';
import type { Edition } from '#model/package.ts';
import { permanentPath, withBase } from '#model/address.ts';
import { bestLocale, resolvedPath } from '#library/link.ts';
import type { Site } from '#library/site.ts';
import { versionIn } from '#library/views/link.ts';
import { trainingView, type TrainingView } from '#library/views/training.ts';
import { wordsOf } from '#library/words.ts';
import { html, raw } from './html.ts';
import { activitiesPart, factsBlock, openingParts, quizPart } from './parts.ts';
import { block, type Section, textSections } from './section.ts';
import { type Origin, textTrees } from './text.ts';
import { elementsOf, serialised, type Tree } from './tree.ts';

/** A module, or the text of a pathway, without the shell of the site. */
export interface Chapter {
	/** The permanent id of the document. */
	id: string;
	lang: string;
	dir: 'ltr' | 'rtl';
	title: string;
	summary: string;
	/** The permanent address, whole. */
	permanent: string;
	sections: Section[];
	quiz: TrainingView['quiz'];
	images: ChapterImage[];
}

/** An image of a chapter, and the place where it stands in every package. */
export interface ChapterImage {
	/** Relative to the content folder. */
	path: string;
	/** As `src` names it: `images/k7mq2-plan.svg`. */
	src: string;
}

/** A training document as a chapter, in the best language for a reader of `locale`. */
export function chapterOf(
	site: Site,
	document: Document<'training'>,
	{ locale: wanted, edition }: { locale: string; edition: Edition },
): Chapter {
	const { shelf } = site;
	const { id } = document;
	const locale = bestLocale(shelf, document, wanted);
	const { data, body, format, file } = versionIn(document, locale);
	const words = wordsOf(shelf, locale);
	const training = trainingView(site, document, locale);
	const at: Origin = { site, shelf, file, locale, id };
	const trees = textTrees(body, format, at);
	const images = placed(trees, file, id);
	const parts = {
		id,
		training,
		words,
		edition,
		handout: ({ handout }: { handout: string | undefined }) =>
			handout === undefined
				? undefined
				: raw(textTrees(handout, 'md', at).map(serialised).join('')),
	};
	const notes = edition === 'facilitator';
	const [opening, ...text] = opened(textSections(trees, { id, notes }), id);
	const first = [
		block(html`<p class="summary">${data.summary}</p>`),
		block(factsBlock(parts)),
		...opening.blocks,
	];
	const { lang, dir } = words.locale;
	const { site: origin, base } = shelf.config;
	return {
		id,
		lang,
		dir,
		title: data.title,
		summary: data.summary,
		permanent: new URL(withBase(base, permanentPath(id)), origin).href,
		sections: [
			{ ...opening, blocks: first.filter(({ html: { html: text } }) => text !== '') },
			...openingParts(parts),
			...text,
			...activitiesPart(parts),
			...quizPart(parts),
		],
		quiz: training.quiz,
		images,
	};
}

/** The modules of a pathway, in order, as documents. */
export function modulesOf({ shelf }: Site, pathway: Document<'training'>): Document<'training'>[] {
	return versionIn(pathway, pathway.original).data.modules.flatMap((id) => {
		const document = shelf.documents.get(id);
		return document && isOf(document, 'training') ? [document] : [];
	});
}

/** The sections with an opening before them, whether or not the text has one. */
function opened(sections: Section[], id: string): [Section, ...Section[]] {
	const [first, ...rest] = sections;
	if (first?.kind === 'opening') return [first, ...rest];
	return [{ kind: 'opening', anchor: `${id}-opening`, heading: '', blocks: [] }, ...sections];
}

/** Give each image the place where packages hold it, and return them all. */
function placed(trees: readonly Tree[], file: string, id: string): ChapterImage[] {
	return [...elementsOf(trees)].flatMap(({ name, attributes }) => {
		const path = name === 'img' ? resolvedPath(file, attributes['src'] ?? '') : undefined;
		if (path === undefined) return [];
		const src = `images/${id}-${packedName(path)}`;
		attributes['src'] = src;
		return [{ path, src }];
	});
}

/** The name of an image in a package: types that old readers do not know become JPEG. */
function packedName(path: string): string {
	const name = path.slice(path.lastIndexOf('/') + 1).replaceAll(/[^\w.-]/g, '_');
	return name.replace(/\.(?:webp|avif|gif|jpeg)$/i, '.jpg').toLowerCase();
}
