/** What law and its commentaries are cited by, as the source of a pattern. */
interface Keywords {
	article: string;
	paragraph: string;
	comment: string;
}

const keywords: Readonly<Record<string, Keywords>> = {
	fr: {
		article: String.raw`articles?|arts?\.`,
		paragraph: String.raw`paragraphes?|pars?\.|§+`,
		comment: 'observations? générales?(?: conjointes?)?',
	},
	en: {
		article: String.raw`articles?|arts?\.`,
		paragraph: String.raw`paragraphs?|paras?\.|§+`,
		comment: '(?:joint )?general comments?',
	},
	es: {
		article: String.raw`artículos?|arts?\.`,
		paragraph: String.raw`párrafos?|párrs?\.|§+`,
		comment: 'observaci(?:ón|ones) general(?:es)?(?: conjuntas?)?',
	},
	pt: {
		article: String.raw`artigos?|arts?\.`,
		// After an article, a bare number is that of its paragraph: “artigo 12.º, n.º 2”.
		paragraph: String.raw`parágrafos?|pars?\.|§+|(?<=\d\.º, )n\.º`,
		comment: 'comentários? gera(?:l|is)(?: conjuntos?)?',
	},
	ar: {
		article: '(?:ال|لل)?(?:مادة|مواد|مادتان|مادتين)',
		paragraph: '(?:ال|لل)?(?:فقرة|فقرات|فقرتان|فقرتين)|§+',
		comment: '(?:ال|لل)?تعليق(?:ات)? (?:ال)?عام(?:ة)?(?: (?:ال)?مشترك)?',
	},
};

const sign = String.raw`(?:n[°º]s?|n\.?[oº]s?|nos?\.?|núms?\.|números?|رقم)`;
const joint = String.raw`(?:,|;|et|and|y|e|و|à|to|a|إلى|–|-|ou|or|o|u)`;
const numbers = String.raw`(?:من )?\d+(?: ?${joint} ?\d+)*`;

const patterns = new Map(
	Object.entries(keywords).map(([locale, kinds]) => [
		locale,
		Object.entries(kinds).map(([kind, words]: [string, string]) => {
			const source = String.raw`(?<!\p{L})[وفبكل]?(?:${words}) ?(?:${sign} ?)?(${numbers})`;
			return { kind, pattern: new RegExp(source, 'gu') };
		}),
	]),
);

/** Every article, paragraph and general comment that a plain text cites, in one form for all languages: `article 12`. */
export function citationsOf(plain: string, locale: string): string[] {
	return (patterns.get(locale) ?? []).flatMap(({ kind, pattern }) =>
		[...plain.matchAll(pattern)].flatMap(([, list = '']) =>
			(list.match(/\d+/g) ?? []).map((number) => `${kind} ${number}`),
		),
	);
}
