import { type Trace, tracesOf } from './trace.ts';

const tags = ['fr', 'en', 'es', 'pt', 'ar', 'ar-TN', 'ar-MA', 'ar-DZ'];
const months = [
	...new Set(
		tags.flatMap((tag) => {
			const format = new Intl.DateTimeFormat(tag, { month: 'long', timeZone: 'UTC' });
			return Array.from({ length: 12 }, (_, month) => format.format(Date.UTC(2026, month, 15)));
		}),
	),
].join('|');

const date = [
	String.raw`\d{1,2}[/. -]\d{1,2}[/. -](?:19|20)\d\d`,
	String.raw`(?:19|20)\d\d[/.-]\d{1,2}[/.-]\d{1,2}`,
	String.raw`\d{1,2}(?:er|st|nd|rd|th|º|\.)? (?:de |of )?(?:${months})(?: de|,)? (?:19|20)\d\d`,
	String.raw`(?:${months}) \d{1,2}(?:st|nd|rd|th)?,? (?:19|20)\d\d`,
].join('|');

const born = String.raw`n[ée]e?s?|naquit|naissance|born|birth|DOB|naci[óo]|nacid[oa]s?|nacimiento|nasceu|nascid[oa]s?|nascimento|ولدت?|مولودة?|مواليد|الميلاد|الازدياد|ازدادت?`;

/** What is no person, though it is said to be born. */
const institution =
	/(?<!\p{L})(?:convention|associations?|organi[sz]ations?|lois?|charte|charter|programmes?|convenci[óo]n|ley|carta|asociaci[óo]n|programa|conven[çc][ãa]o|lei|associa[çc][ãa]o|اتفاقية|جمعية|قانون)(?!\p{L})/iu;

const pattern = new RegExp(
	String.raw`(?<!\p{L})(?:${born})(?!\p{L})[^.;!?؟]{0,20}?(?<!\d)(?:${date})(?!\d)`,
	'giu',
);

/** Whole dates of birth of people. */
export const birthDates = (text: string): Trace[] =>
	tracesOf('birth-date', text, [pattern], ({ index }) => {
		const sentence =
			text
				.slice(Math.max(0, index - 60), index)
				.split(/[.!?؟]/)
				.at(-1) ?? '';
		return !institution.test(sentence);
	});
