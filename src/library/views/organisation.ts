import type { Document } from '#model/document.ts';
import type { Site } from '../site.ts';
import { wordsOf } from '../words.ts';
import { versionIn } from './link.ts';

/** What an organisation's page shows, with what it takes part in. */
export interface OrganisationView {
	kind: string;
	country: string;
	countryCode: string;
	town: string | undefined;
	site: string | undefined;
}

/** An organisation in one language. */
export function organisationView(
	{ shelf }: Site,
	document: Document<'organisations'>,
	locale: string,
): OrganisationView {
	const { data } = versionIn(document, locale);
	const words = wordsOf(shelf, locale);
	return {
		kind: words.label('organisation-kinds', data.kind),
		country: words.country(data.country),
		countryCode: data.country,
		town: data.town,
		site: data.site,
	};
}
