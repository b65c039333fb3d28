import { z } from 'astro/zod';
import { code, field, prose, webAddress } from './field.ts';

/** Fields of a reference: a convention, a guideline, a report. Names follow CSL and Dublin Core. */
export const referenceFields = {
	kind: field(code('reference-kinds'), 'What sort of publication it is.', 'convention'),
	authors: field(
		z.array(z.string().trim().min(1)).default([]),
		'Authors as published.',
		'[United Nations General Assembly]',
	),
	publisher: field(z.string().trim().min(1).optional(), 'Who published it.', 'United Nations'),
	year: field(z.int().min(1800).max(2100), 'The year of adoption or publication.', '1989'),
	identifiers: field(
		z
			.array(
				z.strictObject({
					scheme: field(
						z.enum(['symbol', 'doi', 'isbn', 'issn', 'number']),
						'The sort of identifier.',
						'symbol',
					),
					value: field(z.string().trim().min(1), 'The identifier as published.', 'A/RES/44/25'),
				}),
			)
			.default([]),
		'Symbols and numbers by which it is found.',
		'[{ scheme: symbol, value: A/RES/44/25 }]',
	),
	url: field(webAddress().optional(), 'The official address.', 'https://www.ohchr.org/…'),
	languages: field(
		z.array(z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/)).default([]),
		'Languages it is published in (BCP 47).',
		'[fr, en, es, ar]',
	),
	abstract: field(prose(2000).optional(), 'What it says, in our words.', '…'),
	citation: field(
		z.string().trim().min(1).optional(),
		'How to cite it, when the generated citation will not do.',
		'…',
	),
};
