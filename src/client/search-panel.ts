import type { Answer, SearchEngine } from '#search/engine.ts';
import { facetFilters } from './facet-filters.ts';
import type { SearchLanguage } from './library-search.ts';
import { recentSearches } from './recent-searches.ts';
import { type CardWords, fill, resultCard } from './result-card.ts';
import { searchNotes } from './search-notes.ts';
import { suggestions } from './suggestions.ts';

/** How many results are drawn at once: each costs a download. */
const shownAtOnce = 5;

/** How a panel is used. */
interface Use {
	/** Hears of the state of the form as a query of an address, and whether the reader finished typing. */
	onState?: (query: string, isDone: boolean) => void;
}

/**
 * Brings a panel of the search page to life: results as one types, on the form that works without it too.
 * Long because all its parts share one state: what is typed, what is narrowed, how it is asked, and which answer is the latest.
 */
export function searchPanel(root: HTMLElement, { onState }: Use = {}) {
	const part = (name: string): HTMLElement => {
		const found = root.querySelector<HTMLElement>(name);
		if (!found) throw new Error(`Internal error: the search panel has no ${name}.`);
		return found;
	};
	const form = part('form') as HTMLFormElement;
	const field = part('input[type=search]') as HTMLInputElement;
	const results = part('[data-results]');
	const status = part('[data-status]');
	const notes = part('[data-notes]');
	const more = part('[data-more]');
	const failed = part('[data-failed]');
	const says = JSON.parse(root.dataset['says'] ?? '{}') as Record<string, string>;
	const languages = JSON.parse(root.dataset['languages'] ?? '[]') as [
		SearchLanguage,
		...SearchLanguage[],
	];
	const [own] = languages;
	let loading: Promise<SearchEngine> | undefined;
	let latest = 0;
	let limit = shownAtOnce;
	let asked = { isVerbatim: false, isPlain: false };

	const filters = facetFilters(form, {
		changed: () => void searchAgain(true),
		opened: () => void search(),
		remove: says['remove'],
	});
	const recent = recentSearches(part('[data-recent]'), (query) => {
		field.value = query;
		void searchAgain(true);
	});
	const offer = suggestions(field, part('[data-suggestions]'), ({ text, url }) => {
		if (url) location.assign(url);
		else {
			field.value = text;
			void searchAgain(true);
		}
	});
	const words: CardWords = {
		label: filters.label,
		language: (locale) => languages.find((one) => one.locale === locale),
		says,
	};

	field.addEventListener(
		'focus',
		() =>
			void engine()
				.then((one) => one.prepare())
				.catch(quiet),
		{
			once: true,
		},
	);
	form.addEventListener('submit', (event) => {
		event.preventDefault();
		offer([]);
		void searchAgain(true);
	});
	field.addEventListener('input', typed());
	more.addEventListener('click', () => {
		limit += shownAtOnce;
		void search();
	});
	failed.addEventListener('click', () => void search());
	root.addEventListener('keydown', walk);

	return { field, search: () => searchAgain(false), fillFrom };

	/** The form as an address says it. */
	function fillFrom(query: string): void {
		const values = new URLSearchParams(query);
		field.value = values.get('q') ?? '';
		const codes = new Map([...values.keys()].map((name) => [name, new Set(values.getAll(name))]));
		filters.choose(codes);
	}

	function engine(): Promise<SearchEngine> {
		loading ??= import('./library-search.ts')
			.then(({ openSearch }) => openSearch(languages))
			.catch((error: unknown) => {
				loading = undefined;
				throw error;
			});
		return loading;
	}

	/** Searches while one types, unless data is scarce. */
	function typed(): () => void {
		let timer: ReturnType<typeof setTimeout> | undefined;
		return () => {
			if (isScarce()) return;
			clearTimeout(timer);
			timer = setTimeout(() => {
				void searchAgain(false);
				void suggest();
			}, 300);
		};
	}

	async function suggest(): Promise<void> {
		const value = field.value;
		const found = await engine()
			.then((one) => one.completions(value))
			.catch(quiet);
		if (field.value === value && document.activeElement === field) offer(found ?? []);
	}

	function searchAgain(isDone: boolean): Promise<void> {
		limit = shownAtOnce;
		asked = { isVerbatim: false, isPlain: false };
		const query = new URLSearchParams();
		for (const [name, value] of new FormData(form))
			if (typeof value === 'string' && value) query.append(name, value);
		onState?.(String(query), isDone);
		if (isDone) recent.note(field.value.trim());
		return search();
	}

	async function search(): Promise<void> {
		const turn = ++latest;
		const query = field.value.trim();
		const chosen = filters.chosen();
		failed.hidden = true;
		try {
			if (query || Object.keys(chosen).length > 0 || filters.isOpen())
				status.textContent = says['searching'] ?? '';
			else {
				draw(undefined, []);
				return;
			}
			const one = await engine();
			const options = { locale: own.locale, filters: chosen, limit, ...asked };
			const answer = await one.search(query, options);
			const found = await one.documents(answer.ids);
			if (turn !== latest) return;
			const cards = found.map((result) => resultCard(result, own.locale, words));
			draw(query || Object.keys(chosen).length > 0 ? answer : undefined, cards);
			if (filters.isOpen()) filters.count(await answer.counts());
		} catch {
			if (turn !== latest) return;
			// The connection dropped: what was found before stays on the page.
			status.textContent = says['failed'] ?? '';
			failed.hidden = false;
		}
	}

	function draw(answer: Answer | undefined, cards: readonly HTMLLIElement[]): void {
		const total = answer?.total ?? 0;
		const sentence = total === 0 ? says['none'] : total === 1 ? says['one'] : says['some'];
		const count = total.toLocaleString(document.documentElement.lang);
		status.textContent = answer ? fill(sentence, { count }) : '';
		notes.replaceChildren(
			...(answer
				? searchNotes(answer, { typed: field.value.trim(), says, languages, change })
				: []),
		);
		results.replaceChildren(...cards);
		more.hidden = total <= cards.length;
		const tell = root.querySelector<HTMLElement>('[data-tell]');
		if (!tell) return;
		tell.hidden = !answer || total > shownAtOnce;
		const link = tell.querySelector('a');
		if (link)
			link.href = fill(tell.dataset['address'], {
				words: encodeURIComponent(field.value.trim().toWellFormed()),
			});
	}

	/** Asks again in another way. */
	function change(other: Partial<typeof asked>): void {
		asked = { ...asked, ...other };
		field.focus();
		void search();
	}

	/** Arrows, Home and End walk from the field through the titles of the results; Escape comes back. */
	function walk(event: KeyboardEvent): void {
		const links = [...results.querySelectorAll<HTMLAnchorElement>('h2 a')];
		const at = links.indexOf(document.activeElement as HTMLAnchorElement);
		if (at < 0 && document.activeElement !== field) return;
		const steps: Record<string, HTMLElement | undefined> = {
			ArrowDown: links[at + 1],
			ArrowUp: at > 0 ? links[at - 1] : field,
			...(at < 0 ? {} : { Home: links[0], End: links.at(-1), Escape: field }),
		};
		const to = steps[event.key];
		if (!to || to === document.activeElement) return;
		event.preventDefault();
		to.focus();
	}
}

/** On a connection that is slow or counted, nothing is searched before Enter. */
function isScarce(): boolean {
	const { connection } = navigator as {
		connection?: { saveData?: boolean; effectiveType?: string };
	};
	return connection?.saveData === true || (connection?.effectiveType?.includes('2g') ?? false);
}

const quiet = () => undefined;
