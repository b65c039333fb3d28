import { z } from 'astro/zod';
import { date, field, reference } from './field.ts';

/** Who can be seen in an image, from nobody to children whom someone could recognise. */
export const people = ['none', 'not-identifiable', 'adults', 'children'] as const;

const ofAnyImage = {
	people: field(
		z.enum(people),
		'Who can be recognised: `none`, `not-identifiable`, `adults` or `children`.',
		'not-identifiable',
	),
	credit: field(
		z.string().trim().min(1).max(120).optional(),
		'Whom to thank for the image; nobody when that could expose someone.',
		'…',
	),
};

const ofPeople = {
	...ofAnyImage,
	consent: field(
		z.enum(['written', 'recorded']),
		'How the people agreed: `written`, or `recorded` when they spoke.',
		'written',
	),
	heldBy: field(
		reference('organisations'),
		'The organisation that keeps the form, by its id; never the form, never a name.',
		'k7mq2',
	),
	scope: field(
		z.string().trim().min(1).max(300),
		'What the people agreed to.',
		'This library and its printed copies',
	),
	expires: field(date(), 'The day on which the agreement ends.', '2028-11-22'),
};

const riskReview = z.strictObject({
	date: field(date(), 'The day of the review.', '2026-11-22'),
	by: field(reference('organisations'), 'The organisation that weighed the risks.', 'k7mq2'),
});

/** `<file>.consent.yml`, by whom the image shows: the more a person risks, the more it says. */
export const consentSchemas = {
	none: z.strictObject(ofAnyImage),
	'not-identifiable': z.strictObject(ofAnyImage),
	adults: z.strictObject(ofPeople),
	children: z.strictObject({
		...ofPeople,
		guardian: field(z.literal(true), 'True once a parent or guardian agreed.', 'true'),
		assent: field(z.literal(true), 'True once the child, told in her words, agreed too.', 'true'),
		riskReview: field(
			riskReview,
			'Who weighed what the image could do to the child, and when.',
			'{ date: 2026-11-22, by: k7mq2 }',
		),
	}),
};

export type Consent = z.output<(typeof consentSchemas)[(typeof people)[number]]>;
