import { embedSize, embedView } from './views/packages.ts';
import { chromeView } from './views/chrome.ts';
import { versionIn } from './views/link.ts';
import type { Site } from './site.ts';

/** What a page that shows ours asks for, by the oEmbed standard: a title, a name, and the frame to show. */
export interface OEmbed {
	version: '1.0';
	type: 'rich';
	title: string;
	provider_name: string;
	provider_url: string;
	html: string;
	width: number;
	height: number;
}

/** The documents that can be shown in the pages of others, by the name of their file: `k7mq2-fr`. */
export function oEmbeds(site: Site): Map<string, OEmbed> {
	const found = new Map<string, OEmbed>();
	const { shelf } = site;
	for (const document of shelf.documents.values())
		for (const locale of document.versions.keys()) {
			const { title } = versionIn(document, locale).data;
			const embed = embedView(site, document, { locale, title });
			if (!embed) continue;
			const { siteName, home } = chromeView(shelf, locale);
			found.set(`${document.id}-${locale}`, {
				version: '1.0',
				type: 'rich',
				title,
				provider_name: siteName,
				provider_url: new URL(home, shelf.config.site).href,
				html: embed.iframe,
				...embedSize,
			});
		}
	return found;
}
