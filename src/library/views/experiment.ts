import type { Document } from '#model/document.ts';
import { type Stage, stages } from '#model/experiment.ts';
import type { Site } from '../site.ts';
import { wordsOf } from '../words.ts';
import { between } from './interval.ts';
import { type DocumentLinkView, linksTo, versionIn } from './link.ts';

/** What an experiment's page shows: the path, and where on it the experiment stands. */
export interface ExperimentView {
	stages: { code: Stage; label: string; state: 'done' | 'here' | 'ahead' }[];
	question: string;
	hypothesis: string | undefined;
	partners: DocumentLinkView[];
	place: string | undefined;
	period: string | undefined;
	signals: {
		key: string;
		label: string;
		baseline: string | undefined;
		result: string | undefined;
		source: DocumentLinkView | undefined;
	}[];
	decision: string | undefined;
	learnt: string[];
	practices: DocumentLinkView[];
}

/** An experiment in one language. */
export function experimentView(
	{ shelf }: Site,
	document: Document<'experiments'>,
	locale: string,
): ExperimentView {
	const { data } = versionIn(document, locale);
	const words = wordsOf(shelf, locale);
	const here = stages.indexOf(data.stage);
	return {
		stages: stages.map((code, index) => ({
			code,
			label: words.t(`stage.${code}`),
			state: index < here ? 'done' : index === here ? 'here' : 'ahead',
		})),
		question: data.question,
		hypothesis: data.hypothesis,
		partners: linksTo(shelf, data.partners, locale),
		place: data.place,
		period: data.period && words.period(between(data.period)),
		signals: data.signals.map(({ key, label, baseline, result, source }) => ({
			key,
			label,
			baseline,
			result,
			source: linksTo(shelf, source ? [source] : [], locale)[0],
		})),
		decision: data.decision,
		learnt: data.learnt,
		practices: linksTo(shelf, data.resultingPractices, locale),
	};
}
