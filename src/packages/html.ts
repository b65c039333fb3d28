/** Well-formed HTML that is also XML, so that every kind of package can hold it. */
export interface Html {
	readonly html: string;
}

/** What a template takes: words, which are escaped; HTML, as it is; nothing, for what is absent. */
export type HtmlValue = string | number | Html | undefined | false | readonly HtmlValue[];

/**
 * HTML from a template in which every value is escaped, unless it is HTML already; a line break in the template is a
 * space.
 *
 * @example
 * html`<p>${'Q & A'}</p>`; // => { html: '<p>Q &amp; A</p>' }
 */
export function html(texts: TemplateStringsArray, ...values: readonly HtmlValue[]): Html {
	const lines = texts.map((text) => text.replaceAll(/\s*\n\s*/g, ' '));
	return { html: String.raw({ raw: lines }, ...values.map(written)) };
}

/** HTML that was made by hand or by a renderer, and is well formed. */
export const raw = (text: string): Html => ({ html: text });

function written(value: HtmlValue): string {
	if (value === undefined || value === false) return '';
	if (typeof value === 'string' || typeof value === 'number') return escaped(String(value));
	return 'html' in value ? value.html : value.map(written).join('');
}

const entities: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
};

/** A text as it stands in HTML or XML, in an element or between double quotes. */
export const escaped = (text: string): string =>
	text.replaceAll(/[&<>"]/g, (sign) => entities[sign] ?? sign);
