import type { SpecificView } from './specific.ts';

/** What can be printed of a page; `print.css` knows these names. */
export type PrintView =
	'whole' | 'participant' | 'activities' | 'quiz' | 'answers' | 'cards' | 'poster';

/** The ways to print a page; none when there is only the whole. */
export function printViewsOf({ training, procedure }: SpecificView): PrintView[] {
	if (procedure) return ['whole', 'poster', 'cards'];
	if (!training) return [];
	const hasActivities = training.activities.length > 0;
	const hasQuiz = training.quiz.length > 0;
	return [
		'whole',
		'participant',
		...(hasActivities ? (['activities'] as const) : []),
		...(hasQuiz ? (['quiz', 'answers'] as const) : []),
	];
}
