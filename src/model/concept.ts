import { z } from 'astro/zod';
import { field, own, prose, reference } from './field.ts';

/** Fields of a glossary concept (SKOS): `title` is the preferred term in each language. */
export const conceptFields = {
	acronyms: field(
		own(z.array(z.string().trim().min(1)).default([])),
		'Acronyms in this language.',
		'[CRC]',
	),
	synonyms: field(
		own(z.array(z.string().trim().min(1)).default([])),
		'Other words for the same thing in this language.',
		'[child hearing]',
	),
	avoid: field(
		own(
			z
				.array(
					z.strictObject({
						term: field(z.string().trim().min(1), 'The term to avoid.', '…'),
						reason: field(z.string().trim().min(1).optional(), 'Why to avoid it.', '…'),
					}),
				)
				.default([]),
		),
		'Terms to avoid in this language, with the reason.',
		'[{ term: …, reason: … }]',
	),
	definition: field(prose(800).optional(), 'What it means; the summary when left out.', '…'),
	broader: field(
		z.array(reference('glossary')).default([]),
		'More general concepts, by id.',
		'[k7mq2]',
	),
	narrower: field(
		z.array(reference('glossary')).default([]),
		'More precise concepts, by id.',
		'[k7mq2]',
	),
};
