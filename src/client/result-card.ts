import type { Passage, Result } from '#search/engine.ts';

/** How the page names codes and languages, and says dates. */
export interface CardWords {
	/** What a checkbox of the panel calls a code. */
	label(facet: string, code: string): string | undefined;
	/** A language of the library. */
	language(locale: string): { lang: string; dir: string; name: string } | undefined;
	says: Readonly<Record<string, string>>;
}

/** The facets that a card names, in their order. */
const named = ['theme', 'country', 'duration'] as const;

/** A result as an item of a list: a link, what it is, the passage that matches, and sections that open at it. */
export function resultCard(result: Result, locale: string, words: CardWords): HTMLLIElement {
	const card = document.createElement('li');
	const isOwn = result.locale === locale;
	const language = words.language(result.locale);
	const heading = element('h2', [link(result.url, result.title)]);
	const passage = element('p', result.excerpt.map(textOf));
	for (const part of [heading, passage]) if (!isOwn && language) setLanguage(part, language);
	card.append(element('p', [result.kind], 'kind'), heading, passage);
	if (result.sections.length > 0) {
		const items = result.sections.map(({ url, title }) => element('li', [link(url, title)]));
		const list = element('ul', items, 'sections');
		if (!isOwn && language) setLanguage(list, language);
		card.append(list);
	}
	card.append(element('p', [facts(result, isOwn, words).join(' · ')], 'facts'));
	return card;
}

function facts(result: Result, isOwn: boolean, words: CardWords): string[] {
	const codes = named.flatMap((facet) =>
		(result.codes[facet] ?? []).slice(0, 2).flatMap((code) => words.label(facet, code) ?? []),
	);
	const language = words.language(result.locale)?.name ?? result.locale;
	const reviewed = result.reviewed && dateIn(result.reviewed, document.documentElement.lang);
	return [
		...(isOwn ? [] : [fill(words.says['in'], { language })]),
		...codes,
		...(reviewed ? [fill(words.says['reviewed'], { date: reviewed })] : []),
	];
}

/** A sentence with its blanks filled in. */
export const fill = (sentence = '', values: Readonly<Record<string, string>>): string =>
	sentence.replaceAll(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');

/** An element with children and perhaps a class. */
export function element<K extends keyof HTMLElementTagNameMap>(
	name: K,
	children: readonly (Node | string)[],
	className = '',
): HTMLElementTagNameMap[K] {
	const made = document.createElement(name);
	if (className) made.className = className;
	made.append(...children);
	return made;
}

const link = (href: string, text: string) => {
	const made = element('a', [text]);
	made.href = href;
	return made;
};

const textOf = ({ text, isMatch }: Passage) => (isMatch ? element('mark', [text]) : text);

function setLanguage(part: HTMLElement, { lang, dir }: { lang: string; dir: string }): void {
	part.lang = lang;
	part.dir = dir;
}

/** An ISO 8601 date as long as it is precise. */
function dateIn(iso: string, lang: string): string {
	const [, month, day] = iso.split('-');
	const format = new Intl.DateTimeFormat(lang, {
		year: 'numeric',
		...(month ? { month: 'long' } : {}),
		...(day ? { day: 'numeric' } : {}),
		timeZone: 'UTC',
	});
	return format.format(
		new Date(`${iso}${'-01-01'.slice((iso.split('-').length - 1) * 3)}T00:00:00Z`),
	);
}
