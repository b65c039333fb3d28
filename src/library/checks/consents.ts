import { type Consent, people } from '#model/consent.ts';
import type { Document } from '#model/document.ts';
import { type Finding, finding } from '#model/finding.ts';
import type { Check, CheckContext } from '../checked.ts';
import { consentOf, type ConsentRecord } from '../consent-file.ts';
import { isConsent, isPhoto } from '../media-types.ts';
import { suggestion } from '../nearest.ts';
import type { Shelf } from '../shelf.ts';

/** Photos without a record of consent, and records that are over, unknown, or not enough for what the photo shows. */
export const consents: Check = (shelf, context) => [
	...unknownThemes(shelf),
	...[...shelf.documents.values()].flatMap((document) =>
		document.media.flatMap((path) => {
			if (isConsent(path)) return orphan(shelf, path);
			if (!isPhoto(path)) return [];
			const file = shelf.content.get(`${path}.consent.yml`);
			if (!file) {
				const values = { name: fileName(path), known: people.join(', ') };
				return [finding('consent-missing', { file: path, line: 1, column: 1 }, values)];
			}
			const record = consentOf(file);
			return record.consent
				? consentFindings(shelf, document, { ...record, consent: record.consent, ...context })
				: record.findings;
		}),
	),
];

const fileName = (path: string) => path.slice(path.lastIndexOf('/') + 1);

function orphan({ content }: Shelf, path: string): Finding[] {
	const image = path.replace(/\.consent\.yml$/, '');
	if (content.has(image)) return [];
	return [finding('consent-orphan', { file: path, line: 1, column: 1 }, { name: fileName(image) })];
}

type Given = ConsentRecord & CheckContext & { consent: Consent };

function consentFindings(shelf: Shelf, document: Document, given: Given): Finding[] {
	const { consent, yaml, today } = given;
	if (!('expires' in consent)) return [];
	const found: Finding[] = [];
	if (consent.expires < today.slice(0, consent.expires.length))
		found.push(finding('consent-expired', yaml.valueAt(['expires']), { date: consent.expires }));
	found.push(...heldNowhere(shelf, given, ['heldBy']));
	if (!('riskReview' in consent)) return found;
	const data = document.versions.get(document.original)?.data;
	const { sensitiveThemes } = shelf.config.safeguarding;
	const theme = data?.themes.find((one) => sensitiveThemes.includes(one));
	if (data?.sensitive || theme !== undefined) {
		const values = { why: theme === undefined ? '`sensitive: true`' : `\`themes: ${theme}\`` };
		found.push(finding('child-identifiable', yaml.valueAt(['people']), values));
	}
	return [...found, ...heldNowhere(shelf, given, ['riskReview', 'by'])];
}

/** The organisation that answers for the people has to be one that the library knows. */
function heldNowhere(shelf: Shelf, { consent, yaml }: Given, path: string[]): Finding[] {
	const all = consent as unknown as Record<string, Record<string, unknown>>;
	const id = String(path.length === 1 ? all['heldBy'] : all['riskReview']?.['by']);
	const target = shelf.documents.get(id);
	const at = yaml.valueAt(path);
	if (target?.collection === 'organisations' || shelf.unreadable.has(id)) return [];
	const known = [...shelf.documents.values()].filter((one) => one.collection === 'organisations');
	if (!target) {
		const near = suggestion(
			id,
			known.map((one) => one.id),
		);
		return [finding('unknown-reference', at, { id, suggestion: near })];
	}
	const title = target.versions.get(target.original)?.data.title ?? '';
	const { collection } = target;
	const values = { id, title, collection, field: path.join('.'), expected: 'organisations' };
	return [finding('reference-collection', at, values)];
}

function unknownThemes({ config, vocabularies }: Shelf): Finding[] {
	const list = [...(vocabularies['themes']?.keys() ?? [])];
	return config.safeguarding.sensitiveThemes
		.filter((value) => !list.includes(value))
		.map((value) =>
			finding(
				'unknown-code',
				{ file: 'library.yml', line: 1, column: 1 },
				{
					value,
					vocabulary: 'themes',
					known: list.join(', '),
					suggestion: suggestion(value, list),
				},
			),
		);
}
