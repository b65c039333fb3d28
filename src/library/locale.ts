import type { LibraryConfig } from '#model/library.ts';

/** A language of the library, with nothing left to guess. */
export interface Locale {
	/** The segment of addresses and file names: `pt-br`. */
	locale: string;
	/** The BCP 47 tag: `pt-BR`. */
	lang: string;
	/** The name of the language in itself. */
	label: string;
	dir: 'ltr' | 'rtl';
	/** The other locales, best first: where a reader looks when a document is missing in this one. */
	fallback: string[];
}

/** Scripts that run from right to left, for engines without `Intl.Locale.getTextInfo`. */
const rightToLeft = new Set(['Arab', 'Hebr', 'Thaa', 'Syrc', 'Nkoo', 'Adlm']);

/** The languages of a library in the order of its menu, the default language among them. */
export function localesOf(config: LibraryConfig): ReadonlyMap<string, Locale> {
	const all = Object.keys(config.locales);
	return new Map(
		Object.entries(config.locales).map(([locale, given]) => {
			const lang = given.lang ?? canonicalTag(locale);
			const script = new Intl.Locale(lang).maximize().script ?? '';
			const chain = [...given.fallback, config.defaultLocale, ...all];
			const fallback = [...new Set(chain)].filter(
				(other) => other !== locale && all.includes(other),
			);
			const label = given.label ?? nameOfLanguage(lang, lang);
			const dir = given.dir ?? (rightToLeft.has(script) ? 'rtl' : 'ltr');
			return [locale, { locale, lang, label, dir, fallback }];
		}),
	);
}

function canonicalTag(locale: string): string {
	try {
		return Intl.getCanonicalLocales(locale)[0] ?? locale;
	} catch {
		return locale;
	}
}

/** The name of a language, in another: `nameOfLanguage('ar', 'fr')` is “arabe”. */
export function nameOfLanguage(lang: string, inLang: string): string {
	return new Intl.DisplayNames(inLang, { type: 'language' }).of(lang) ?? lang;
}

/** The name of a country, in a language; the code where CLDR has none. */
export function nameOfCountry(code: string, inLang: string): string {
	return new Intl.DisplayNames(inLang, { type: 'region' }).of(code) ?? code;
}

/** Tell whether ISO 3166-1 (as CLDR knows it) has this code. */
export function isCountry(code: string): boolean {
	const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
	return /^[A-Z]{2}$/.test(code) && names.of(code) !== undefined && code !== 'ZZ';
}
