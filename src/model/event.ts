import { z } from 'astro/zod';
import { code, date, field, key, prose, reference, webAddress } from './field.ts';

/** Fields of an event; its dates are known, or said to be unknown. */
export const eventFields = {
	kind: field(code('event-kinds'), 'What sort of event it is.', 'workshop'),
	starts: field(date().optional(), 'The first day.', '2027-03-02'),
	ends: field(date().optional(), 'The last day.', '2027-03-04'),
	datesUnknown: field(
		z.boolean().default(false),
		'True when the dates are not known or not fixed.',
		'true',
	),
	days: field(z.int().min(1).max(60).optional(), 'How many days it lasts.', '3'),
	place: field(prose(200).optional(), 'Where it takes place.', 'Paris'),
	online: field(z.boolean().default(false), 'True when one can take part at a distance.', 'true'),
	organisers: field(
		z.array(reference('organisations')).default([]),
		'Who organises it, by id.',
		'[k7mq2]',
	),
	call: field(
		z
			.strictObject({
				opens: field(date().optional(), 'When the call opens.', '2027-01-10'),
				closes: field(date().optional(), 'When the call closes.', '2027-02-10'),
				criteria: field(
					z.array(prose(300)).default([]),
					'How participants are chosen.',
					'[Gender parity]',
				),
				places: field(
					z
						.array(
							z.strictObject({
								key: field(
									key(),
									'A slug that matches this group with its translations.',
									'quebec',
								),
								group: field(prose(120), 'The group.', 'Quebec'),
								count: field(z.int().min(0), 'How many places it has.', '15'),
							}),
						)
						.default([]),
					'Places by group.',
					'[{ key: quebec, group: Quebec, count: 15 }]',
				),
				url: field(webAddress().optional(), 'Where to apply.', 'https://…'),
			})
			.optional(),
		'The call for applications.',
		'{ criteria: […], places: […] }',
	),
	agenda: field(
		z
			.array(
				z.strictObject({
					key: field(key(), 'A slug that matches this session with its translations.', 'stakes'),
					title: field(prose(140), 'The session.', 'Understand the stakes'),
					day: field(z.int().min(1).optional(), 'On which day.', '1'),
					minutes: field(z.int().min(1).optional(), 'How long it takes, in minutes.', '90'),
					description: field(prose(800).optional(), 'What happens.', '…'),
					module: field(
						reference('training').optional(),
						'The module that it follows, by id.',
						'k7mq2',
					),
				}),
			)
			.default([]),
		'The sessions, in order.',
		'[{ key: stakes, title: …, minutes: 90 }]',
	),
	method: field(prose(1200).optional(), 'How people work together.', 'Groups of 5 to 7.'),
	outputs: field(z.array(prose(400)).default([]), 'What it leaves behind.', '[…]'),
};
