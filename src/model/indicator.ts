import { z } from 'astro/zod';
import { code, field, isDate, key, prose, reference } from './field.ts';

/** How a published figure is meant: “close to” and “more than” are part of the fact. */
const qualifiers = ['exact', 'about', 'over', 'under'] as const;

/** A date, or two dates joined by a slash (an ISO 8601 interval). */
const period = () =>
	z.string().refine(
		(text) => {
			const ends = text.split('/');
			return ends.length <= 2 && ends.every(isDate) && (ends[0] ?? '') <= (ends[1] ?? '9');
		},
		{ params: { expected: 'period' } },
	);

const measure = {
	period: field(period(), 'The year or the interval it covers.', "'2020/2024'"),
	value: field(z.number(), 'The figure.', '105'),
	qualifier: field(z.enum(qualifiers).default('exact'), 'How the source states it.', 'about'),
	source: field(reference('references'), 'Where it is published, by id.', 'k7mq2'),
};

/** Fields of an indicator: a figure with its definition, period and source (schema.org `Dataset`). */
export const indicatorFields = {
	definition: field(prose(600), 'What exactly is counted.', 'Volunteer mandates completed.'),
	unit: field(code('units').optional(), 'The unit.', 'mandates'),
	domain: field(code('domains').optional(), 'The domain of the observatory.', 'society'),
	values: field(
		z.array(z.strictObject(measure)).min(1),
		'The figures, each with its period and source.',
		"[{ period: '2020/2024', value: 105, source: k7mq2 }]",
	),
	disaggregation: field(
		z
			.array(
				z.strictObject({
					key: field(key(), 'A slug that matches this part with its translations.', 'women'),
					label: field(prose(120), 'Whom or what the part counts.', 'Women and girls'),
					unit: field(
						code('units').optional(),
						'The unit of the part, when it differs.',
						'percent',
					),
					...measure,
				}),
			)
			.default([]),
		'Parts of the figure: by sex, age, country …',
		'[{ key: women, label: Women and girls, value: 54, unit: percent, … }]',
	),
};
