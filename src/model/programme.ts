import { z } from 'astro/zod';
import { date, field, key, prose, reference, webAddress } from './field.ts';

/** Fields of a programme. */
export const programmeFields = {
	starts: field(date(), 'When it starts.', '2020'),
	ends: field(date().optional(), 'When it ends.', '2028'),
	partOf: field(
		reference('programmes').optional(),
		'The larger programme it belongs to, by id.',
		'k7mq2',
	),
	code: field(z.string().trim().min(1).optional(), 'Its reference number.', 'ABC-2020'),
	site: field(webAddress().optional(), 'Its official site.', 'https://…'),
	funders: field(
		z.array(z.string().trim().min(1)).default([]),
		'Who pays for it, as published.',
		'[European Regional Development Fund]',
	),
	partners: field(
		z.array(reference('organisations')).default([]),
		'Who carries it out, by id; the lead first.',
		'[k7mq2]',
	),
	workPackages: field(
		z
			.array(
				z.strictObject({
					key: field(key(), 'A slug that matches this item with its translations.', 'mapping'),
					title: field(prose(140), 'The work package or action.', 'Mapping of social innovation'),
					description: field(prose(600).optional(), 'What it does.', '…'),
				}),
			)
			.default([]),
		'Its work packages or lines of action.',
		'[{ key: mapping, title: … }]',
	),
	results: field(
		z.array(reference('indicators')).default([]),
		'Its published results: indicators, by id.',
		'[k7mq2]',
	),
};
