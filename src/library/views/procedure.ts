import type { Document } from '#model/document.ts';
import { isOf } from '#model/document.ts';
import type { Site } from '../site.ts';
import { isDuration, wordsOf } from '../words.ts';
import { type DocumentLinkView, documentLink, linksTo, versionIn } from './link.ts';
import { paragraphs } from './paragraphs.ts';

/** A role, as the filter and the matrix name it. */
export interface RoleView {
	code: string;
	label: string;
}

/** A step, ready to read: who, when, with whom, how. */
export interface StepView {
	key: string;
	number: string;
	title: string;
	who: RoleView[];
	with: RoleView[];
	trigger: string | undefined;
	deadline: string | undefined;
	/** The deadline as an ISO 8601 duration, when it is one. */
	duration: string | undefined;
	basis: string | undefined;
	how: string[];
	record: string | undefined;
	next: { condition: string; key: string; number: string; title: string }[];
}

/** What a procedure's page shows beyond what every document has. */
export interface ProcedureView {
	kind: string;
	kindCode: string;
	firstActions: string[];
	steps: StepView[];
	/** Who acts or takes part in which step, by actor. */
	matrix: {
		roles: RoleView[];
		rows: { key: string; number: string; title: string; parts: ('acts' | 'joins' | undefined)[] }[];
	};
	legalBasis: {
		key: string;
		link: DocumentLinkView | undefined;
		article: string | undefined;
		says: string;
	}[];
	professionalVersion: DocumentLinkView | undefined;
	childVersions: DocumentLinkView[];
}

/** The steps of a procedure in one language, its responsibility matrix and its legal basis. */
export function procedureView(
	{ shelf }: Site,
	document: Document<'procedures'>,
	locale: string,
): ProcedureView {
	const { data } = versionIn(document, locale);
	const words = wordsOf(shelf, locale);
	const role = (code: string): RoleView => ({ code, label: words.label('roles', code) });
	const number = (index: number) => words.number(index + 1);
	const titles = data.steps.map(
		(step) => step.title ?? words.list(step.who.map((code) => role(code).label)),
	);
	const steps = data.steps.map((step, index): StepView => {
		const { trigger, deadline, basis } = step.when;
		return {
			key: step.key,
			number: number(index),
			title: titles[index] ?? '',
			who: step.who.map(role),
			with: step.with.map(role),
			trigger,
			deadline: deadline && words.duration(deadline),
			duration: deadline && isDuration(deadline) ? deadline : undefined,
			basis,
			how: paragraphs(step.how),
			record: step.record,
			next: step.next.map((branch) => {
				const to = data.steps.findIndex(({ key }) => key === branch.to);
				return {
					condition: branch.if,
					key: branch.to,
					number: number(to),
					title: titles[to] ?? '',
				};
			}),
		};
	});
	const codes = [...new Set(data.steps.flatMap((step) => [...step.who, ...step.with]))];
	return {
		kind: words.t(`procedure.${data.kind}`),
		kindCode: data.kind,
		firstActions: data.firstActions,
		steps,
		matrix: {
			roles: codes.map(role),
			rows: data.steps.map((step, index) => ({
				key: step.key,
				number: number(index),
				title: titles[index] ?? '',
				parts: codes.map((code) =>
					step.who.includes(code) ? 'acts' : step.with.includes(code) ? 'joins' : undefined,
				),
			})),
		},
		legalBasis: data.legalBasis.map(({ key, reference, article, says }) => {
			const instrument = shelf.documents.get(reference);
			return { key, link: instrument && documentLink(shelf, instrument, locale), article, says };
		}),
		professionalVersion: linksTo(
			shelf,
			data.professionalVersion ? [data.professionalVersion] : [],
			locale,
		)[0],
		childVersions: [...shelf.documents.values()]
			.filter((other) => isOf(other, 'procedures'))
			.filter((other) => versionIn(other, other.original).data.professionalVersion === document.id)
			.map((other) => documentLink(shelf, other, locale)),
	};
}
