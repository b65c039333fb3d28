import { z } from 'astro/zod';
import { code, field, key, prose, reference } from './field.ts';

const procedureKinds = ['sectoral', 'multi-sector', 'child-friendly'] as const;

const branch = z.strictObject({
	key: field(key(), 'A slug that matches this branch with its translations.', 'in-danger'),
	if: field(prose(200), 'The condition, read as “if …”.', 'The child is in immediate danger'),
	to: field(z.string(), 'The `key` of the step to go to.', 'shelter'),
});

const step = z.strictObject({
	key: field(key(), 'A slug that names the step in links and matches its translations.', 'alert'),
	title: field(
		prose(120).optional(),
		'A short heading in the imperative.',
		'Alert the social services',
	),
	who: field(z.array(code('roles')).min(1), 'Who acts: the roles responsible.', '[police]'),
	with: field(
		z.array(code('roles')).default([]),
		'Who is consulted, informed or present.',
		'[social-worker]',
	),
	when: field(
		z
			.strictObject({
				trigger: field(
					prose(300).optional(),
					'What sets the step off.',
					'The child has finished speaking.',
				),
				deadline: field(
					prose(200).optional(),
					'By when: an ISO 8601 duration (printed in each language) or a few words.',
					'PT24H',
				),
				basis: field(
					prose(300).optional(),
					'Where the deadline comes from: a law, a reference, or our proposal.',
					'Our proposal; replace it by your national law.',
				),
			})
			.default({}),
		'What sets the step off and by when it must be done.',
		'{ trigger: …, deadline: PT24H }',
	),
	how: field(
		prose(),
		'What to do, in plain words; a blank line starts a new paragraph.',
		'Call, then confirm in writing.',
	),
	record: field(
		prose(400).optional(),
		'What is written down, where, and who keeps it.',
		'Referral form, kept locked.',
	),
	next: field(
		z.array(branch).default([]),
		'Branches, when the next step depends on something; without any, the following step is next.',
		'[{ key: in-danger, if: …, to: shelter }]',
	),
});

/** Fields of a procedure: who does what, when, with whom and how. */
export const procedureFields = {
	kind: field(
		z.enum(procedureKinds),
		'One sector, several sectors, or written for children.',
		'multi-sector',
	),
	firstActions: field(
		z.array(prose(200)).max(3).default([]),
		'The three urgent actions, which open the page.',
		'[Listen without questioning., …]',
	),
	legalBasis: field(
		z
			.array(
				z.strictObject({
					key: field(key(), 'A slug that matches this item with its translations.', 'crc-12'),
					reference: field(reference('references'), 'The instrument, by its id.', 'k7mq2'),
					article: field(z.string().max(60).optional(), 'The article or paragraph.', '12'),
					says: field(
						prose(400),
						'What it requires here, in our words.',
						'The child has a right to be heard.',
					),
				}),
			)
			.default([]),
		'The law that the procedure rests on.',
		'[{ key: crc-12, reference: k7mq2, article: "12", says: … }]',
	),
	professionalVersion: field(
		reference('procedures').optional(),
		'For a child-friendly version: the procedure for professionals that it tells.',
		'k7mq2',
	),
	steps: field(
		z.array(step).min(1),
		'The steps, in order.',
		'[{ key: alert, who: [police], how: … }]',
	),
};
