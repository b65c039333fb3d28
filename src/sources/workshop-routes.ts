import { findingCodes, findingLanguageOf } from '#model/finding.ts';
import type { Examples } from '#library/example.ts';
import { findingsView } from '#library/views/findings.ts';
import { framed } from '#library/views/framed.ts';
import { maintenanceView, type TasksView, translationsView } from '#library/views/upkeep.ts';
import type { Site } from '#library/site.ts';
import { route } from './astro.ts';
import { currentSite } from './current.ts';

/** The page of every finding, and of all, in the languages of the library that findings speak. */
export async function findingRoutes() {
	const site = await currentSite();
	const examples = await examplesOfFindings();
	return [...site.shelf.locales.keys()].flatMap((locale) => {
		const lang = findingLanguageOf(locale);
		if (!lang) return [];
		return [undefined, ...findingCodes].map((code) => {
			const findings = findingsView(site.shelf, code, { locale, lang, examples });
			const { intro: summary, all: kind } = findings;
			const frame = framed(site.shelf, {
				...findings,
				summary,
				isIndexed: false,
				...(code ? { kind } : {}),
			});
			return route(site, locale, { params: { locale, code }, props: { findings, ...frame } });
		});
	});
}

async function examplesOfFindings(): Promise<Examples> {
	const files = import.meta.glob<{ default: Examples }>('../content/findings/examples.json');
	const [load] = Object.values(files);
	return load ? (await load()).default : {};
}

/** What whoever keeps the library has to look at, in each language. */
export const maintenanceRoutes = () => taskRoutes(maintenanceView);

/** What there is to translate into each language. */
export const translationRoutes = () =>
	taskRoutes(({ shelf }, locale) => translationsView(shelf, locale));

async function taskRoutes(view: (site: Site, locale: string) => TasksView) {
	const site = await currentSite();
	return [...site.shelf.locales.keys()].map((locale) => {
		const tasks = view(site, locale);
		const frame = framed(site.shelf, { ...tasks, summary: tasks.intro, isIndexed: false });
		return route(site, locale, { params: { locale }, props: { tasks, ...frame } });
	});
}
