import { qrCode } from '#library/qr.ts';
import type { Booklet } from './booklet.ts';
import type { Chapter } from './chapter.ts';
import { type Html, html, raw } from './html.ts';
import type { Section } from './section.ts';

/** A whole page around some content: `head` holds its style, and a script where one is played. */
export function page(
	{ lang, dir, title }: { lang: string; dir: string; title: string },
	head: Html,
	body: Html,
): string {
	const { html: text } = html`<html lang="${lang}" dir="${dir}">
		<head>
			<meta charset="utf-8" />
			<meta name="viewport" content="width=device-width, initial-scale=1" />
			<title>${title}</title>
			${head}
		</head>
		<body>
			${body}
		</body>
	</html>`;
	return `<!doctype html>\n${text}\n`;
}

/** A style sheet inside a page. */
export const inlineStyle = (css: string): Html => raw(`<style>${css}</style>`);

/** What a package opens with: what it is, for whom, and how far to trust it. */
export function openingOf(booklet: Booklet): Html {
	const { words, kind, title, edition, siteName, status, stale, isSensitive } = booklet;
	const { t } = words;
	return html`<header>
		<p class="kind">${kind} · ${t(`packages.edition.${edition}`)} · ${siteName}</p>
		<h1>${title}</h1>
		<p><strong>${status.label}</strong> ${status.explanation}</p>
		${stale && html`<p class="notice">${stale} ${permanentLink(booklet)}</p>`}${isSensitive && html`<p class="notice">${t('packages.sensitive')}</p>`}
	</header>`;
}

/** Who made it, under which licence, from which version, and where the newest is. */
export function colophonOf(booklet: Booklet): Html {
	const { words, siteName, licence, contributors, version, date } = booklet;
	const { t } = words;
	const made = date
		? t('packages.versionOf', { version, date: words.date(date) })
		: t('packages.version', { version });
	const people = contributors.map(
		({ role, name }) => html`<p><strong>${role}</strong> ${name}</p>`,
	);
	const label = licence.url
		? html`<a href="${licence.url}" target="_blank" rel="noopener noreferrer">${licence.label}</a>`
		: licence.label;
	return html`<footer class="colophon">
		${qrPicture(booklet.permanent, t('packages.qr'))}
		<p><strong>${booklet.title}</strong>. ${siteName}.</p>
		${people}
		<p><strong>${t('licence')}</strong> ${label}</p>
		<p>${made}</p>
		<p>${t('packages.newest')} ${permanentLink(booklet)}</p>
		${date && html`<p>${t('packages.since')} ${permanentLink({ permanent: `${booklet.permanent}?since=${date}` })}</p>`}
	</footer>`;
}

const permanentLink = ({ permanent }: Pick<Booklet, 'permanent'>) =>
	html`<a href="${permanent}" dir="ltr" target="_blank" rel="noopener noreferrer">${permanent}</a>`;

/** The QR code of an address, as a drawing that says what it is. */
export function qrPicture(address: string, label: string): Html {
	const { size, path } = qrCode(address);
	return html`<svg
		class="qr"
		xmlns="http://www.w3.org/2000/svg"
		viewBox="0 0 ${size} ${size}"
		role="img"
		aria-label="${label}"
		shape-rendering="crispEdges"
	>
		<path fill="#fff" d="M0 0h${size}v${size}H0z" />
		<path stroke="#000" d="${path}" />
	</svg>`;
}

/** A chapter, its sections one after the other. */
export const chapterBody = (sections: readonly Section[]): Html =>
	html`${sections.map(
		({ anchor, heading, blocks }) =>
			html`<section id="${anchor}">
				${heading !== '' && html`<h2>${heading}</h2>`}${blocks.map((one) => one.html)}
			</section>`,
	)}`;

/** HTML with each heading some levels lower. */
export const lowered = ({ html: text }: Html, by = 1): Html =>
	raw(
		text.replaceAll(/<(\/?)h([1-6])\b/g, (_, slash: string, level: string) => {
			return `<${slash}h${Math.min(6, Number(level) + by)}`;
		}),
	);

/**
 * HTML with its links to documents led elsewhere: `to` says where a document, and a place in it, are in this
 * package; a document that is not in it keeps its permanent address.
 */
export function linked(
	{ html: text }: Html,
	chapters: readonly Chapter[],
	to: (id: string, anchor: string) => string | undefined,
): Html {
	const ids = new Map(chapters.map(({ permanent, id }) => [permanent, id]));
	return raw(
		text.replaceAll(/ href="([^"#]*)(?:#([^"]*))?"/g, (whole, address: string, anchor = '') => {
			const [, here, rest] = /^([a-z0-9]{5})-(.*)$/.exec(String(anchor)) ?? [];
			const id = address === '' ? here : ids.get(address);
			const href = id && to(id, String(address === '' ? (rest ?? '') : anchor));
			return href ? ` href="${href}"` : whole;
		}),
	);
}
