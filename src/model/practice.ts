import { z } from 'astro/zod';
import { code, field, key, prose, reference } from './field.ts';

/** The criteria of a good practice, after the template of the FAO (Good practices template, 2014). */
export const criteria = [
	'effective',
	'sustainable',
	'gender-sensitive',
	'feasible',
	'participatory',
	'replicable',
	'reduces-risk',
] as const;

const judgement = () =>
	field(
		z
			.strictObject({
				met: field(
					z.enum(['yes', 'partly', 'no', 'unknown']),
					'Whether the practice meets the criterion; `unknown` is an honest answer.',
					'partly',
				),
				why: field(
					prose(600),
					'What this judgement rests on.',
					'Two teams kept it up for a year without outside funds.',
				),
			})
			.optional(),
		'The judgement on this criterion, with its reason.',
		'{ met: unknown, why: Nobody has measured it yet. }',
	);

/** Fields of a good practice. */
export const practiceFields = {
	evidence: field(code('evidence').optional(), 'How strong the evidence is.', 'emerging'),
	criteria: field(
		z
			.strictObject({
				effective: judgement(),
				sustainable: judgement(),
				'gender-sensitive': judgement(),
				feasible: judgement(),
				participatory: judgement(),
				replicable: judgement(),
				'reduces-risk': judgement(),
			})
			.default({}),
		'The seven criteria, each with a justification.',
		'effective: …',
	),
	conditions: field(
		z.array(prose(400)).default([]),
		'What must be in place before starting.',
		'[A quiet room]',
	),
	resources: field(
		z.array(prose(400)).default([]),
		'People, time, money and material that it takes.',
		'[Two facilitators]',
	),
	results: field(
		z
			.array(
				z.strictObject({
					key: field(key(), 'A slug that matches this item with its translations.', 'attendance'),
					text: field(prose(600), 'The result, with its figure and period.', '…'),
					source: field(
						reference('references').optional(),
						'Where the result is published.',
						'k7mq2',
					),
				}),
			)
			.default([]),
		'What changed, each result with its source.',
		'[{ key: attendance, text: …, source: k7mq2 }]',
	),
	limits: field(
		z.array(prose(600)).default([]),
		'What it does not solve, and what can go wrong.',
		'[It needs …]',
	),
	adaptation: field(
		z.array(prose(600)).default([]),
		'What to change to use it elsewhere, and what to keep.',
		'[In a village …]',
	),
};
