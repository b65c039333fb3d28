import { z } from 'astro/zod';
import { code, country, field, webAddress } from './field.ts';

/** Fields of an organisation. No personal contact has a place here. */
export const organisationFields = {
	kind: field(code('organisation-kinds'), 'What sort of organisation it is.', 'ngo'),
	country: field(country(), 'The country of its seat (ISO 3166-1 alpha-2).', 'CA'),
	town: field(z.string().trim().min(1).optional(), 'The town of its seat.', 'Montréal'),
	coordinates: field(
		z
			.strictObject({
				latitude: field(z.number().min(-90).max(90), 'Degrees north.', '45.5'),
				longitude: field(z.number().min(-180).max(180), 'Degrees east.', '-73.6'),
			})
			.optional(),
		'Where the town lies, for the map; never an address.',
		'{ latitude: 45.5, longitude: -73.6 }',
	),
	site: field(webAddress().optional(), 'Its official site.', 'https://www.example.org'),
};
