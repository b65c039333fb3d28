import { z } from 'astro/zod';
import { code, country, date, field, prose, reference, search } from './field.ts';
import { idSchema } from './identifier.ts';

/** How far a document can be trusted; its meaning is told on the library's own page about statuses. */
const statuses = ['draft', 'reviewed', 'validated', 'withdrawn', 'superseded'] as const;

/** Someone who took part, by role; unnamed when a name could harm. */
const contributor = z.strictObject({
	role: field(code('contributor-roles'), 'What this person or organisation did.', 'author'),
	name: field(
		z.string().trim().min(1).max(120).optional(),
		'The name to print; leave it out for someone who prefers not to be named.',
		'…',
	),
	organisation: field(
		reference('organisations').optional(),
		'The organisation, by its id.',
		'k7mq2',
	),
});

/** Fields that every original carries, whatever its collection. Dublin Core terms where they exist. */
export const commonFields = {
	id: field(
		idSchema(),
		'The permanent id, given once by `npm run check -- --fix`; never changed.',
		'k7mq2',
	),
	title: field(prose(140), 'The heading of the page, and the text of links to it.', 'Hear a child'),
	summary: field(
		prose(200),
		'What the reader finds here, in one or two plain sentences of at most 200 characters.',
		'Who does what in the first hour after a child speaks of violence.',
	),
	status: field(
		z.enum(statuses).default('draft'),
		'How far the lab has validated the document.',
		'draft',
	),
	supersededBy: field(
		reference().optional(),
		'The id of the document that replaces this one, when its status is `superseded`.',
		'k7mq2',
	),
	themes: field(z.array(code('themes')).default([]), 'What it is about.', '[protection]'),
	rights: field(
		z.array(code('rights')).default([]),
		'Which of the three rights it serves.',
		'[protection]',
	),
	roles: field(z.array(code('roles')).default([]), 'For whom it is written.', '[social-worker]'),
	settings: field(z.array(code('settings')).default([]), 'Where it is used.', '[school]'),
	countries: field(
		z.array(country()).default([]),
		'Countries it comes from or applies to (ISO 3166-1 alpha-2); none when it applies anywhere.',
		'[BF, SN]',
	),
	organisations: field(
		z.array(reference('organisations')).default([]),
		'Organisations concerned, by id.',
		'[k7mq2]',
	),
	programmes: field(
		z.array(reference('programmes')).default([]),
		'Programmes it belongs to, by id.',
		'[k7mq2]',
	),
	contributors: field(
		z.array(contributor).default([]),
		'Who made it, by role.',
		'[{ role: author }]',
	),
	licence: field(
		code('licences').optional(),
		'The licence; the one of the library when left out.',
		'cc-by-4',
	),
	reviewed: field(
		date().optional(),
		'The day someone last checked the facts, which is not the day the file last changed.',
		'2026-11-22',
	),
	reviewBy: field(date().optional(), 'When the facts must be checked again.', '2027-11-22'),
	sensitive: field(
		z.boolean().default(false),
		'True when the page may be hard to read; it then opens with a notice and a quick exit.',
		'true',
	),
	critical: field(
		z.boolean().default(false),
		'True when an outdated translation could harm a child.',
		'true',
	),
	sources: field(
		z.array(reference('references')).default([]),
		'The references that the facts come from, by id.',
		'[k7mq2]',
	),
	related: field(
		z.array(reference()).default([]),
		'Other documents worth reading next, by id.',
		'[k7mq2]',
	),
	keywords: field(
		search(z.array(z.string().trim().min(1).max(80)).max(60).default([])),
		'What people type who need this and do not know its words: everyday words, spellings, acronyms. Search reads it; the page does not print it (skos:hiddenLabel).',
		'[papa me tape]',
	),
	aliases: field(
		z.array(z.string().regex(/^[a-z]+\/[a-z0-9]+(?:-[a-z0-9]+)*$/)).default([]),
		'Former addresses, as `collection/slug`; they redirect here.',
		'[practices/old-name]',
	),
};
