import { z } from 'astro/zod';
import { date, field, key, prose, reference } from './field.ts';

/** The path of an experiment, in order. */
export const stages = ['explore', 'test', 'evaluate', 'adjust', 'learn', 'scale'] as const;
export type Stage = (typeof stages)[number];

/** Fields of a social experiment. */
export const experimentFields = {
	stage: field(z.enum(stages), 'Where it stands on its path.', 'explore'),
	question: field(prose(400), 'The question that it asks.', 'Does … ?'),
	hypothesis: field(prose(600).optional(), 'What we expect, and why.', 'If …, then …, because …'),
	partners: field(
		z.array(reference('organisations')).default([]),
		'Who takes part, by id.',
		'[k7mq2]',
	),
	place: field(prose(200).optional(), 'Where it takes place.', 'To be chosen'),
	period: field(
		z
			.strictObject({
				starts: field(date(), 'When it starts.', '2027-01'),
				ends: field(date().optional(), 'When it ends.', '2027-06'),
			})
			.optional(),
		'When it takes place.',
		'{ starts: 2027-01, ends: 2027-06 }',
	),
	signals: field(
		z
			.array(
				z.strictObject({
					key: field(key(), 'A slug that matches this signal with its translations.', 'delay'),
					label: field(prose(200), 'What is observed.', 'Days between report and first visit'),
					baseline: field(prose(200).optional(), 'The value before.', 'To be measured'),
					result: field(prose(200).optional(), 'The value after.', '…'),
					source: field(reference('references').optional(), 'Where it is published.', 'k7mq2'),
				}),
			)
			.default([]),
		'What will tell whether it works, with baseline and result.',
		'[{ key: delay, label: … }]',
	),
	decision: field(prose(600).optional(), 'What was decided.', 'Adjust and test again.'),
	learnt: field(z.array(prose(600)).default([]), 'What was learnt.', '[…]'),
	resultingPractices: field(
		z.array(reference('practices')).default([]),
		'Practices that came out of it, by id.',
		'[k7mq2]',
	),
};
