import type { CreativeWork, Thing, WithContext } from 'schema-dts';
import type { Document } from '#model/document.ts';
import type { Site } from '../site.ts';
import type { DocumentView } from './document.ts';
import { versionIn } from './link.ts';
import type { SpecificView } from './specific.ts';

/** A document as schema.org data: the type that fits, with what every creative work says. */
export function jsonLd(
	site: Site,
	document: Document,
	{ view, specific, locale }: { view: DocumentView; specific: SpecificView; locale: string },
): WithContext<Thing> {
	const { shelf } = site;
	const lang = shelf.locales.get(locale)?.lang ?? locale;
	const { data } = versionIn(document, locale);
	const url = new URL(view.path, shelf.config.site).href;
	const named = {
		'@context': 'https://schema.org',
		'@id': view.permanent,
		url,
		name: view.title,
		description: view.summary,
	} as const;
	const work = {
		...named,
		inLanguage: lang,
		...(view.licence.url ? { license: view.licence.url } : {}),
		...(view.updatedIso ? { dateModified: view.updatedIso } : {}),
		isAccessibleForFree: true,
		keywords: view.themes.map(({ text }) => text).join(', '),
		creativeWorkStatus: view.status.label,
		citation: view.sources.map(({ text }) => text),
	} satisfies Partial<Record<keyof Exclude<CreativeWork, string>, unknown>> | object;
	const { procedure, training, concept, event, organisation, indicator, reference } = specific;
	if (procedure) {
		const step = procedure.steps.map(({ title, how, key }, index) => ({
			'@type': 'HowToStep' as const,
			position: index + 1,
			name: title,
			text: how.join('\n'),
			url: `${url}#${key}`,
		}));
		return { ...work, '@type': 'HowTo', step };
	}
	if (training) {
		return {
			...work,
			'@type': 'LearningResource',
			learningResourceType: view.kind,
			teaches: training.objectives.flatMap(({ items }) => items),
			...(training.totalIso ? { timeRequired: training.totalIso } : {}),
			...(training.level ? { educationalLevel: training.level } : {}),
			...(training.modules.length > 0
				? {
						hasPart: training.modules.map(({ link }) => ({
							'@type': 'LearningResource' as const,
							name: link.text,
						})),
					}
				: {}),
		};
	}
	if (concept)
		return {
			...named,
			'@type': 'DefinedTerm',
			description: concept.definition,
			inDefinedTermSet: new URL(view.list?.href ?? '/', shelf.config.site).href,
		};
	if (event?.starts) {
		return {
			...named,
			'@type': 'Event',
			startDate: event.starts,
			...(event.ends ? { endDate: event.ends } : {}),
			...(event.place ? { location: { '@type': 'Place', name: event.place } } : {}),
			organizer: event.organisers.map(({ text }) => ({
				'@type': 'Organization' as const,
				name: text,
			})),
		};
	}
	if (organisation) {
		return {
			...named,
			'@type': 'Organization',
			...(organisation.site ? { sameAs: organisation.site } : {}),
			location: {
				'@type': 'Place',
				address: {
					'@type': 'PostalAddress',
					addressCountry: organisation.countryCode,
					...(organisation.town ? { addressLocality: organisation.town } : {}),
				},
			},
		};
	}
	if (indicator) {
		return {
			...work,
			'@type': 'Dataset',
			variableMeasured: indicator.values.map(({ value, period }) => ({
				'@type': 'PropertyValue' as const,
				name: view.title,
				value,
				description: period,
			})),
			temporalCoverage: 'values' in data ? (data.values[0]?.period ?? '') : '',
		};
	}
	if (reference) {
		return {
			...work,
			'@type': 'CreativeWork',
			datePublished: reference.year,
			...(reference.publisher
				? { publisher: { '@type': 'Organization', name: reference.publisher } }
				: {}),
		};
	}
	return { ...work, '@type': document.collection === 'pages' ? 'WebPage' : 'Article' };
}
