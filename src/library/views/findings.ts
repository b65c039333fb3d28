import { withBase } from '#model/address.ts';
import {
	finding,
	type FindingCode,
	findingCodes,
	type FindingLanguage,
	type Severity,
	severityOf,
	speaksFindings,
	spoken,
	waivable,
} from '#model/finding.ts';
import type { Example, Examples } from '../example.ts';
import type { Shelf } from '../shelf.ts';
import { wordsOf } from '../words.ts';
import { type LanguagesView, pageLanguages } from './languages.ts';
import type { LinkView } from './link.ts';
import { workshopLinks } from './workshop.ts';

/** Everything that the check can say, or one thing of it with its example. */
export interface FindingsView {
	title: string;
	intro: string;
	path: string;
	languages: LanguagesView;
	workshop: ReturnType<typeof workshopLinks>;
	/** Every finding by severity; empty on the page of one. */
	groups: { severity: Severity; items: (LinkView & { code: string })[] }[];
	one: FindingView | undefined;
	all: LinkView;
}

/** One finding, as it is said of its example. */
export interface FindingView {
	code: string;
	severity: Severity;
	message: string;
	cure: string;
	isWaivable: boolean;
	file: string;
	wrong: string[];
	right: string[];
}

const none: Example = { file: '', values: {}, wrong: [], right: [] };

/** The page of one finding, or of all, in a language that findings speak. */
export function findingsView(
	shelf: Shelf,
	code: FindingCode | undefined,
	{ locale, lang, examples }: { locale: string; lang: FindingLanguage; examples: Examples },
): FindingsView {
	const { t } = wordsOf(shelf, locale);
	const at = (rest: string) => withBase(shelf.config.base, `/${locale}/${rest}`);
	const rest = code ? `findings/${code}/` : 'findings/';
	const said = (one: FindingCode) => {
		const { values } = examples[one] ?? none;
		return spoken(finding(one, { file: '', line: 1, column: 1 }, values), lang);
	};
	const link = (one: FindingCode) => ({
		href: at(`findings/${one}/`),
		text: said(one).message,
		code: one,
	});
	const severities = code ? [] : (['error', 'advice'] as const);
	return {
		title: code ?? t('findings'),
		intro: code ? said(code).message : t('findings.intro'),
		path: at(rest),
		languages: pageLanguages(shelf, locale, rest, speaksFindings),
		workshop: workshopLinks(shelf, locale, code ? '' : 'findings'),
		groups: severities.map((severity) => ({
			severity,
			items: findingCodes.filter((one) => severityOf(one) === severity).map(link),
		})),
		one: code && { ...(examples[code] ?? none), ...said(code), ...ofOne(code, examples) },
		all: { href: at('findings/'), text: t('findings') },
	};
}

function ofOne(code: FindingCode, examples: Examples) {
	const { file } = examples[code] ?? none;
	return { code, file, severity: severityOf(code), isWaivable: waivable.has(code) };
}
