import { withBase } from '#model/address.ts';
import type { Site } from '../site.ts';
import type { Shelf } from '../shelf.ts';
import { translationReport, translationStandings } from '../translation-report.ts';
import { upkeep, upkeepKinds } from '../upkeep.ts';
import { nameOfLanguage } from '../locale.ts';
import { wordsOf } from '../words.ts';
import { type LanguagesView, pageLanguages } from './languages.ts';
import type { LinkView } from './link.ts';
import { workshopLinks } from './workshop.ts';

/** A list of documents to look at, each with where to read and where to change it. */
export interface TaskGroup {
	name: string;
	/** What it is for, and what to do. */
	means: string;
	items: (LinkView & {
		lang: string;
		dir: 'ltr' | 'rtl';
		detail: string;
		edit: string | undefined;
	})[];
	/** How many there are in all. */
	count: number;
}

/** A page of tasks is for a phone too; who needs them all reads the data. */
const maximum = 100;

/** A page of tasks. */
export interface TasksView {
	title: string;
	intro: string;
	path: string;
	languages: LanguagesView;
	workshop: ReturnType<typeof workshopLinks>;
	groups: TaskGroup[];
	/** The same as data. */
	json: string;
}

/** What whoever keeps the library has to look at. */
export function maintenanceView(site: Site, locale: string): TasksView {
	const { shelf } = site;
	const { t } = wordsOf(shelf, locale);
	const found = upkeep(site);
	const groups = upkeepKinds.map((kind) => ({
		name: t(`maintenance.${kind}`),
		means: t(`maintenance.${kind}.means`),
		items: found[kind].map(({ url, title, detail, file, locale: own }) => ({
			href: url,
			text: title,
			...spokenIn(shelf, own),
			detail: [nameIn(shelf, own, locale), detailIn(shelf, kind, { detail, locale })]
				.filter(Boolean)
				.join(' · '),
			edit: editAddress(shelf, file.replace(/:\d+$/, '')),
		})),
	}));
	return tasks(shelf, locale, { name: 'maintenance', groups });
}

/** What there is to translate into a language, and to read again. */
export function translationsView(shelf: Shelf, locale: string): TasksView {
	const { t } = wordsOf(shelf, locale);
	const report = translationReport(shelf, locale);
	const groups = translationStandings.map((standing) => ({
		name: t(`translations.${standing}`),
		means: t(`translations.${standing}.means`),
		items: report[standing].map(({ url, title, locale: own, source, critical, file }) => ({
			href: url,
			text: title,
			...spokenIn(shelf, own),
			detail: [
				t('translations.from', { language: nameIn(shelf, source, locale) }),
				critical ? t('translations.critical') : '',
			]
				.filter(Boolean)
				.join(' · '),
			edit: editAddress(shelf, file, standing === 'missing'),
		})),
	}));
	return tasks(shelf, locale, { name: 'translations', groups });
}

function tasks(
	shelf: Shelf,
	locale: string,
	{ name, groups }: { name: 'maintenance' | 'translations'; groups: Omit<TaskGroup, 'count'>[] },
): TasksView {
	const { t, locale: spoken } = wordsOf(shelf, locale);
	const { base } = shelf.config;
	return {
		title: t(name),
		intro: t(`${name}.intro`, { language: spoken.label }),
		path: withBase(base, `/${locale}/${name}/`),
		languages: pageLanguages(shelf, locale, `${name}/`),
		workshop: workshopLinks(shelf, locale, name),
		groups: groups
			.filter(({ items }) => items.length > 0)
			.map((group) => ({
				...group,
				items: group.items.slice(0, maximum),
				count: group.items.length,
			})),
		json: withBase(base, `/api/v1/${name}.json`),
	};
}

const langOf = (shelf: Shelf, locale: string) => shelf.locales.get(locale)?.lang ?? locale;
const spokenIn = (shelf: Shelf, locale: string) => ({
	lang: langOf(shelf, locale),
	dir: shelf.locales.get(locale)?.dir ?? 'ltr',
});
const nameIn = (shelf: Shelf, locale: string, inLocale: string) =>
	nameOfLanguage(langOf(shelf, locale), langOf(shelf, inLocale));

function detailIn(
	shelf: Shelf,
	kind: (typeof upkeepKinds)[number],
	{ detail, locale }: { detail: string; locale: string },
): string {
	const { t, date } = wordsOf(shelf, locale);
	if (kind === 'overdue' || kind === 'consents') return date(detail);
	if (kind === 'superseded') {
		const next = shelf.documents.get(detail);
		return next?.versions.get(next.original)?.data.title ?? detail;
	}
	if (kind === 'stale' || kind === 'unknown')
		return t('translations.from', { language: nameIn(shelf, detail, locale) });
	return detail;
}

/** Where a file of the content is changed, or begun, in the repository; nothing without one. */
function editAddress({ config }: Shelf, file: string, isNew = false): string | undefined {
	const { repository } = config;
	if (!repository) return undefined;
	const { url, host, branch, folder } = repository;
	const root = url.replace(/\/$/, '') + (host === 'gitlab' ? '/-' : '');
	if (!isNew) return `${root}/edit/${branch}/${folder}/${file}`;
	const cut = file.lastIndexOf('/');
	const name = host === 'gitlab' ? 'file_name' : 'filename';
	return `${root}/new/${branch}/${folder}/${file.slice(0, cut)}?${name}=${file.slice(cut + 1)}`;
}
