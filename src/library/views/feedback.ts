import { withBase } from '#model/address.ts';
import type { Version } from '#model/document.ts';
import type { Shelf } from '../shelf.ts';
import type { Words } from '../words.ts';
import { chromeView } from './chrome.ts';

/** Where a reader answers a document; nothing where the library has neither a repository nor a contribute page. */
export interface FeedbackView {
	suggest: string | undefined;
	report: string | undefined;
}

/** Where a reader suggests a change or reports a problem: the repository, else the contribute page. */
export function feedback(
	shelf: Shelf,
	version: Version,
	{ path, title, words }: { path: string; title: string; words: Words },
): FeedbackView {
	const { repository, site, base } = shelf.config;
	const { contribute } = chromeView(shelf, words.locale.locale);
	if (!repository) return { suggest: contribute, report: contribute };
	const root = repository.url.replace(/\/$/, '');
	const address = new URL(withBase(base, path), site).href;
	const subject = words.t('report.subject', { title });
	const body = `${words.t('report.address')} ${address}\n${words.t('report.language')} ${words.locale.label}\n\n`;
	const file = `${repository.folder}/${version.file}`;
	if (repository.host === 'gitlab') {
		const query = new URLSearchParams({ 'issue[title]': subject, 'issue[description]': body });
		return {
			suggest: `${root}/-/edit/${repository.branch}/${file}`,
			report: `${root}/-/issues/new?${query}`,
		};
	}
	const query = new URLSearchParams({ title: subject, body });
	return {
		suggest: `${root}/edit/${repository.branch}/${file}`,
		report: `${root}/issues/new?${query}`,
	};
}
