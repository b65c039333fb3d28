type Unit = 'second' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year';

/** The words for a unit of time, as the source of a pattern. */
const units: Readonly<Record<string, Readonly<Record<Unit, string>>>> = {
	fr: {
		second: 'secondes?',
		minute: 'minutes?',
		hour: 'heures?',
		day: 'jours?|journées?',
		week: 'semaines?',
		month: 'mois',
		year: 'ans?|années?',
	},
	en: {
		second: 'seconds?',
		minute: 'minutes?',
		hour: 'hours?',
		day: 'days?',
		week: 'weeks?',
		month: 'months?',
		year: 'years?',
	},
	es: {
		second: 'segundos?',
		minute: 'minutos?',
		hour: 'horas?',
		day: 'días?|jornadas?',
		week: 'semanas?',
		month: 'mes|meses',
		year: 'años?',
	},
	pt: {
		second: 'segundos?',
		minute: 'minutos?',
		hour: 'horas?',
		day: 'dias?',
		week: 'semanas?',
		month: 'mês|meses',
		year: 'anos?',
	},
	ar: {
		second: 'ثانية|ثوان|ثواني|ثانيتان|ثانيتين',
		minute: 'دقيقة|دقائق|دقيقتان|دقيقتين',
		hour: 'ساعة|ساعات|ساعتان|ساعتين',
		day: 'يوم|يوما|أيام|يومان|يومين',
		week: 'أسبوع|أسبوعا|أسابيع|أسبوعان|أسبوعين',
		month: 'شهر|شهرا|أشهر|شهور|شهران|شهرين',
		year: 'سنة|سنوات|سنتان|سنتين|عام|عاما|أعوام|عامان|عامين',
	},
};

/** Arabic says two by the ending of the unit alone. */
const dual = /[اي]ن$/;

/** Every length of time of a plain text, of two units or more, in one form for all languages: `72 hour`, `3 day`. */
export function durationsOf(plain: string, locale: string): string[] {
	return [...plain.matchAll(patterns.get(locale) ?? /(?!)/g)].flatMap(({ groups = {} }) => {
		const { number, unit, alone = '', behind } = groups;
		const written = number ?? behind ?? (dual.test(alone) ? '2' : '1');
		const value = written.replaceAll(/[‹›]/g, '').replace(',', '.');
		return value === '1' ? [] : [`${value} ${unitOf(unit ?? alone, locale)}`];
	});
}

function unitOf(word: string, locale: string): string {
	const names = Object.entries(units[locale] ?? {});
	return names.find(([, forms]) => new RegExp(`^(?:${forms})$`).test(word))?.[0] ?? word;
}

const patterns = new Map(
	Object.entries(units).map(([locale, names]) => {
		const unit = Object.values(names).join('|');
		const number = String.raw`\d+(?:[.,]\d+)?|‹\d+›`;
		const before = String.raw`(?<number>${number})[ -](?:working |more |following |spoken |full )?(?<unit>${unit})(?!\p{L})`;
		if (locale !== 'ar') return [locale, new RegExp(before, 'gu')];
		const behind = String.raw`(?<!\p{L})[وفبكل]?(?:ال|ل)?(?<alone>${unit})(?!\p{L})(?: (?<behind>${number}))?`;
		return [locale, new RegExp(`${before}|${behind}`, 'gu')];
	}),
);
