import { documentPath, permanentPath, withBase } from '#model/address.ts';
import { compare } from './compare.ts';
import type { Site } from './site.ts';
import { chromeView } from './views/chrome.ts';
import { versionIn } from './views/link.ts';

/** How many documents a feed lists. */
const most = 50;

/** What changed last in one language, as an Atom feed (RFC 4287). */
export function atomFeed(site: Site, locale: string): string {
	const { shelf, updated, today } = site;
	const { config } = shelf;
	const { siteName, feed, home, lang } = chromeView(shelf, locale);
	const absolute = (path: string) => new URL(path, config.site).href;
	const entries = [...shelf.documents.values()]
		.filter((document) => document.versions.has(locale) && document.collection !== 'pages')
		.map((document) => ({
			document,
			date: updated.get(versionIn(document, locale).file) ?? today ?? '1970-01-01',
		}))
		.toSorted((a, b) => compare(b.date, a.date) || compare(a.document.id, b.document.id))
		.slice(0, most);
	const body = entries.map(({ document, date }) => {
		const { title, summary } = versionIn(document, locale).data;
		const path = withBase(config.base, documentPath(locale, document.collection, document.slug));
		return [
			'<entry>',
			`<title>${escaped(title)}</title>`,
			`<id>${escaped(absolute(withBase(config.base, permanentPath(document.id))))}#${locale}</id>`,
			`<link href="${escaped(absolute(path))}"/>`,
			`<updated>${date}T00:00:00Z</updated>`,
			`<summary>${escaped(summary)}</summary>`,
			'</entry>',
		].join('');
	});
	const latest = entries[0]?.date ?? today ?? '1970-01-01';
	return [
		`<?xml version="1.0" encoding="utf-8"?>`,
		`<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${lang}">`,
		`<title>${escaped(siteName)}</title>`,
		`<id>${escaped(absolute(home))}</id>`,
		`<link rel="self" href="${escaped(absolute(feed))}"/>`,
		`<link href="${escaped(absolute(home))}"/>`,
		`<author><name>${escaped(siteName)}</name></author>`,
		`<updated>${latest}T00:00:00Z</updated>`,
		...body,
		'</feed>',
	].join('\n');
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string) => text.replaceAll(/[&<>"]/g, (sign) => entities[sign] ?? sign);
