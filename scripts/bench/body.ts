import { chance } from './chance.ts';
import { type Entry, of } from './plan.ts';
import { capital, type Writer, writer } from './prose.ts';
import type { Locale } from './words.ts';

/**
 * The Markdown of a document in one language, for both engines alike: about 600 words under five headings
 * (six for a practice, as its template asks), with one table, one aside, one list, links within the library
 * and one to the outside.
 * A glossary concept has some 120 words, the home 40, and neither has headings.
 */
export function bodyOf(entry: Entry, locale: Locale, entries: readonly Entry[]): string {
	const says = writer(locale, `${entry.seed}/body`);
	const links = linksOf(entry, locale, entries);
	const { practice, other, see, outside } = says.language;
	if (entry.collection === 'pages') return `${says.paragraph(40)}\n`;
	if (entry.collection === 'glossary') {
		return `${says.paragraph(60)}\n\n${says.paragraph(45)}\n\n${see}${colon(locale)}${links.documents[0] ?? ''}.\n`;
	}
	const headings = entry.collection === 'practices' ? practice : other;
	const blocks = [
		aside(says),
		table(says),
		list(says),
		`${says.sentence()} ${capital(links.concepts.join(', '))}. ${says.sentence()}`,
		`${see}${colon(locale)}${links.documents.join(', ')}. ${outside}${colon(locale)}[${says.phrase(4)}](${links.outside}).`,
	];
	const share = Math.round(390 / (headings.length + 1));
	const sections = headings.map((heading, rank) =>
		[`## ${heading}`, emphasised(says.paragraph(share)), blocks[rank]].filter(Boolean).join('\n\n'),
	);
	return `${[says.paragraph(share), ...sections].join('\n\n')}\n`;
}

const colon = (locale: Locale) => (locale === 'fr' ? ' : ' : ': ');

/** Three documents and two concepts: the same in every language. */
function linksOf({ seed, id }: Entry, locale: Locale, entries: readonly Entry[]) {
	const luck = chance(`${seed}/links`);
	const others = luck.some(entries, 4).filter((other) => other.id !== id);
	return {
		documents: others
			.slice(0, 3)
			.map(
				({ collection, slug, title }) => `[${title[locale]}](/${locale}/${collection}/${slug}/)`,
			),
		concepts: luck.some(of(entries, 'glossary'), 2).map(({ title }) => title[locale].toLowerCase()),
		outside: `https://www.example.org/${locale}/text-${luck.int(1, 999)}`,
	};
}

const aside = (says: Writer) => `:::note[${capital(says.phrase(3))}]\n${says.paragraph(25)}\n:::`;

const list = (says: Writer) =>
	Array.from({ length: 5 }, () => `- ${capital(says.phrase(7))}.`).join('\n');

function table(says: Writer): string {
	const row = () => `| ${says.phrase(2)} | ${says.phrase(2)} | ${says.phrase(4)} |`;
	const [first, second, third] = says.language.table;
	return [
		`| ${first} | ${second} | ${third} |`,
		'| --- | --- | --- |',
		row(),
		row(),
		row(),
		row(),
	].join('\n');
}

/** The paragraph with its third and fourth words in bold. */
const emphasised = (text: string): string => text.replace(/^(\S+ \S+) (\S+ [^\s,.]+)/, '$1 **$2**');
