import { z } from 'astro/zod';
import { code, field, key, prose, reference } from './field.ts';

/** Fields of a free page. The page `home` may carry the situations that open the library. */
export const pageFields = {
	menu: field(
		z.enum(['none', 'footer']).default('none'),
		'Where the page is linked from.',
		'footer',
	),
	order: field(z.int().optional(), 'Its place in the menu, from 1.', '1'),
	situations: field(
		z
			.array(
				z.strictObject({
					key: field(
						key(),
						'A slug that matches this situation with its translations.',
						'hear-a-child',
					),
					title: field(
						prose(80),
						'What the reader has to do, after “I have to …”.',
						'hear a child',
					),
					description: field(prose(200).optional(), 'When to choose it.', '…'),
					roles: field(z.array(code('roles')).default([]), 'For whom above all.', '[police]'),
					documents: field(
						z.array(reference()).min(1),
						'Documents that answer, best first, by id.',
						'[k7mq2]',
					),
				}),
			)
			.default([]),
		'Home only: the situations that readers recognise.',
		'[{ key: hear-a-child, title: hear a child, documents: [k7mq2] }]',
	),
};
