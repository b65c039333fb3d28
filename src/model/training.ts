import { z } from 'astro/zod';
import { code, field, key, prose, reference } from './field.ts';

const trainingKinds = ['module', 'pathway', 'facilitator-tool'] as const;

const activity = z.strictObject({
	key: field(
		key(),
		'A slug that names the activity in links and matches its translations.',
		'role-play',
	),
	title: field(prose(140), 'The name of the activity.', 'Role play: the first words'),
	minutes: field(z.int().min(1).max(960), 'How long it takes, in minutes.', '25'),
	method: field(code('methods').optional(), 'The teaching method.', 'role-play'),
	description: field(prose().optional(), 'What participants do.', 'In threes, …'),
	materials: field(z.array(prose(200)).default([]), 'What must be on the table.', '[Flip chart]'),
	handout: field(prose().optional(), 'The text of the hand-out, in Markdown.', '…'),
});

const question = z.strictObject({
	key: field(key(), 'A slug that matches this question with its translations.', 'first-words'),
	question: field(prose(400), 'The question.', 'What do you say first?'),
	answers: field(
		z
			.array(
				z.strictObject({
					key: field(key(), 'A slug that matches this answer with its translations.', 'believe'),
					text: field(prose(300), 'The answer as offered.', '“Thank you for telling me.”'),
					correct: field(z.boolean().default(false), 'Whether it is right.', 'true'),
					because: field(prose(400).optional(), 'Why it is right or wrong.', '…'),
				}),
			)
			.min(2),
		'The answers to choose from; at least one is right.',
		'[{ key: believe, text: …, correct: true }]',
	),
});

const outcomes = (help: string) =>
	field(z.array(prose(300)).default([]), help, '[Name the three …]');

/** Fields of a training module, a pathway of modules, or a facilitator's tool (LRMI terms where they exist). */
export const trainingFields = {
	kind: field(
		z.enum(trainingKinds),
		'A module, a pathway of modules, or a tool for facilitators.',
		'module',
	),
	objectives: field(
		z
			.strictObject({
				know: outcomes('Knowledge: what participants will know.'),
				knowHow: outcomes('Know-how: what they will be able to do.'),
				attitude: outcomes('Attitude: how they will behave.'),
			})
			.default({ know: [], knowHow: [], attitude: [] }),
		'What participants take away, in knowledge, know-how and attitude.',
		'{ know: […], knowHow: […], attitude: […] }',
	),
	activities: field(
		z.array(activity).default([]),
		'The activities of a module, in order.',
		'[{ key: …, title: …, minutes: 25 }]',
	),
	modules: field(
		z.array(reference('training')).default([]),
		'The modules of a pathway, in order, by id.',
		'[k7mq2]',
	),
	prerequisites: field(
		z.array(reference('training')).default([]),
		'What to follow first, by id.',
		'[k7mq2]',
	),
	groupSize: field(
		z
			.strictObject({
				min: field(z.int().min(1), 'The smallest group.', '5'),
				max: field(z.int().min(1), 'The largest group.', '7'),
			})
			.optional(),
		'How many people take part.',
		'{ min: 5, max: 7 }',
	),
	format: field(code('formats').optional(), 'In a room, at a distance, or both.', 'in-person'),
	level: field(code('levels').optional(), 'The level expected.', 'beginner'),
	quiz: field(
		z.array(question).default([]),
		'Questions with explained answers.',
		'[{ key: …, question: …, answers: […] }]',
	),
};
