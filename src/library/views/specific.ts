import { type Document, isOf } from '#model/document.ts';
import type { Site } from '../site.ts';
import { type ConceptView, conceptView } from './concept.ts';
import { type EventView, eventView } from './event.ts';
import { type ExperimentView, experimentView } from './experiment.ts';
import { type IndicatorView, indicatorView } from './indicator.ts';
import { type OrganisationView, organisationView } from './organisation.ts';
import { type ProgrammeView, programmeView } from './programme.ts';
import { type PracticeView, practiceView } from './practice.ts';
import { type ProcedureView, procedureView } from './procedure.ts';
import { type ReferenceView, referenceView } from './reference.ts';
import { type TrainingView, trainingView } from './training.ts';

/** What is particular to a document's type; at most one of them is present, none for a page. */
export interface SpecificView {
	practice?: PracticeView;
	procedure?: ProcedureView;
	training?: TrainingView;
	reference?: ReferenceView;
	experiment?: ExperimentView;
	event?: EventView;
	organisation?: OrganisationView;
	programme?: ProgrammeView;
	indicator?: IndicatorView;
	concept?: ConceptView;
}

/** The part of a document's page that its type alone has. */
export function specificView(site: Site, document: Document, locale: string): SpecificView {
	if (isOf(document, 'practices')) return { practice: practiceView(site, document, locale) };
	if (isOf(document, 'procedures')) return { procedure: procedureView(site, document, locale) };
	if (isOf(document, 'training')) return { training: trainingView(site, document, locale) };
	if (isOf(document, 'references')) return { reference: referenceView(site, document, locale) };
	if (isOf(document, 'experiments')) return { experiment: experimentView(site, document, locale) };
	if (isOf(document, 'events')) return { event: eventView(site, document, locale) };
	if (isOf(document, 'organisations'))
		return { organisation: organisationView(site, document, locale) };
	if (isOf(document, 'programmes')) return { programme: programmeView(site, document, locale) };
	if (isOf(document, 'indicators')) return { indicator: indicatorView(site, document, locale) };
	if (isOf(document, 'glossary')) return { concept: conceptView(site, document, locale) };
	return {};
}
