import { type Document, isOf } from '#model/document.ts';
import type { Site } from '../site.ts';
import type { Shelf } from '../shelf.ts';
import { totalMinutes } from '../total-minutes.ts';
import { type Words, wordsOf } from '../words.ts';
import { type DocumentLinkView, documentLink, linksTo, versionIn } from './link.ts';
import { type PathwayView, pathwayView } from './pathway.ts';
import { paragraphs } from './paragraphs.ts';

/** One line of a timetable. */
export interface ActivityView {
	key: string;
	number: string;
	title: string;
	/** When it begins, counted from the start: `0:25`. */
	starts: string;
	minutes: string;
	method: string | undefined;
	description: string[];
	materials: string[];
	handout: string | undefined;
}

/** What the page of a module, a pathway or a facilitator's tool shows beyond what every document has. */
export interface TrainingView {
	kindCode: string;
	objectives: { heading: string; items: string[] }[];
	total: string | undefined;
	/** The total as an ISO 8601 duration. */
	totalIso: string | undefined;
	activities: ActivityView[];
	materials: string[];
	/** Each module of a pathway, when it begins and how long it takes. */
	modules: { link: DocumentLinkView; starts: string; minutes: string }[];
	/** What the modules add up to; for a pathway. */
	pathway: PathwayView | undefined;
	/** Pathways that hold this module. */
	pathways: DocumentLinkView[];
	prerequisites: DocumentLinkView[];
	groupSize: string | undefined;
	format: string | undefined;
	level: string | undefined;
	quiz: {
		key: string;
		question: string;
		answers: { key: string; text: string; isCorrect: boolean; because: string | undefined }[];
	}[];
}

type Training = Document<'training'>;

/** A training document in one language, with its timetable computed. */
export function trainingView({ shelf }: Site, document: Training, locale: string): TrainingView {
	const { data } = versionIn(document, locale);
	const words = wordsOf(shelf, locale);
	const { t } = words;
	const modules = data.modules.flatMap((id) => trainingOf(shelf, id) ?? []);
	const starts = startsOf(data.activities.map(({ minutes }) => minutes));
	const moduleStarts = startsOf(modules.map((one) => totalMinutes(shelf, one)));
	const total = totalMinutes(shelf, document);
	return {
		kindCode: data.kind,
		objectives: (['know', 'knowHow', 'attitude'] as const)
			.map((name) => ({ heading: t(`objectives.${name}`), items: data.objectives[name] }))
			.filter(({ items }) => items.length > 0),
		total: total > 0 ? words.minutes(total) : undefined,
		totalIso: total > 0 ? `PT${total}M` : undefined,
		activities: data.activities.map((activity, index): ActivityView => ({
			key: activity.key,
			number: words.number(index + 1),
			title: activity.title,
			starts: clock(starts[index] ?? 0),
			minutes: words.minutes(activity.minutes),
			method: activity.method && words.label('methods', activity.method),
			description: paragraphs(activity.description ?? ''),
			materials: activity.materials,
			handout: activity.handout,
		})),
		materials: [...new Set(data.activities.flatMap(({ materials }) => materials))],
		modules: modules.map((one, index) => ({
			link: documentLink(shelf, one, locale),
			starts: clock(moduleStarts[index] ?? 0),
			minutes: words.minutes(totalMinutes(shelf, one)),
		})),
		pathway: pathwayView(shelf, modules, words),
		pathways: pathwaysWith(shelf, document.id).map((pathway) =>
			documentLink(shelf, pathway, locale),
		),
		prerequisites: linksTo(shelf, data.prerequisites, locale),
		groupSize: data.groupSize && groupSize(data.groupSize, words),
		format: data.format && words.label('formats', data.format),
		level: data.level && words.label('levels', data.level),
		quiz: data.quiz.map(({ key, question, answers }) => ({
			key,
			question,
			answers: answers.map(({ correct, because, ...answer }) => ({
				...answer,
				isCorrect: correct,
				because,
			})),
		})),
	};
}

function trainingOf(shelf: Shelf, id: string): Training | undefined {
	const document = shelf.documents.get(id);
	return document && isOf(document, 'training') ? document : undefined;
}

function pathwaysWith(shelf: Shelf, id: string): Training[] {
	return [...shelf.documents.values()]
		.filter((one) => isOf(one, 'training'))
		.filter((one) => versionIn(one, one.original).data.modules.includes(id));
}

/** When each thing begins if they follow one another, in minutes. */
function startsOf(minutes: readonly number[]): number[] {
	let at = 0;
	return minutes.map((count) => {
		const start = at;
		at += count;
		return start;
	});
}

const clock = (minutes: number) =>
	`${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;

const groupSize = ({ min, max }: { min: number; max: number }, { t }: Words) =>
	min === max ? t('people', { count: min }) : t('peopleRange', { min, max });
