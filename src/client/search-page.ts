import { searchEngine, type Result } from './search-engine.ts';

/** The search page: results as one types, kept in the address, on the form that also works without this script. */
const form = document.querySelector<HTMLFormElement>('[data-search-page]');
const list = document.querySelector<HTMLOListElement>('[data-search-results]');
const status = document.querySelector<HTMLElement>('[data-search-status]');
const more = document.querySelector<HTMLButtonElement>('[data-search-more]');

/** How many results are drawn at once: each costs a download. */
const shownAtOnce = 5;

if (form && list && status) start(form, list, status);

function start(page: HTMLFormElement, results: HTMLOListElement, announce: HTMLElement): void {
	const says = JSON.parse(page.dataset['says'] ?? '{}') as Record<string, string>;
	const field = page.elements.namedItem('q') as HTMLInputElement;
	const filters = [...page.querySelectorAll('select')];
	const engine = searchEngine(page.dataset['bundle'] ?? '');
	let latest = 0;
	let limit = shownAtOnce;

	fillFrom(location.search);
	for (const panel of page.querySelectorAll<HTMLElement>('[data-filters]')) panel.hidden = false;
	page.addEventListener('submit', (event) => {
		event.preventDefault();
		history.pushState(null, '', address());
		void search();
	});
	field.addEventListener('focus', () => void engine.prepare(), { once: true });
	field.addEventListener('input', typed());
	for (const filter of filters) filter.addEventListener('change', () => page.requestSubmit());
	more?.addEventListener('click', () => {
		limit += shownAtOnce;
		void search(limit);
	});
	addEventListener('popstate', () => {
		fillFrom(location.search);
		void search();
	});
	if (field.value || filters.some(({ value }) => value)) void search();
	else field.focus();

	/** The state of the form as an address that can be shared. */
	function address(): string {
		const query = new URLSearchParams();
		for (const [name, value] of new FormData(page))
			if (typeof value === 'string' && value) query.set(name, value);
		return `${location.pathname}${query.size > 0 ? `?${query}` : ''}`;
	}

	function fillFrom(query: string): void {
		const values = new URLSearchParams(query);
		field.value = values.get('q') ?? '';
		for (const filter of filters) filter.value = values.get(filter.name) ?? '';
	}

	/** Searches while one types, unless data is scarce. */
	function typed(): () => void {
		let timer: ReturnType<typeof setTimeout> | undefined;
		const { connection } = navigator as {
			connection?: { saveData?: boolean; effectiveType?: string };
		};
		const isScarce =
			connection?.saveData === true || connection?.effectiveType?.includes('2g') === true;
		return () => {
			if (isScarce) return;
			clearTimeout(timer);
			timer = setTimeout(() => {
				history.replaceState(null, '', address());
				void search();
			}, 300);
		};
	}

	async function search(most = shownAtOnce): Promise<void> {
		const turn = ++latest;
		limit = most;
		const query = field.value.trim();
		const wanted = Object.fromEntries(
			filters.filter(({ value }) => value).map(({ name, value }) => [name, value]),
		);
		if (!query && Object.keys(wanted).length === 0) {
			show([], '');
			return;
		}
		announce.textContent = says['searching'] ?? '';
		try {
			const { total, results: found } = await engine.search(query, {
				filters: wanted,
				limit: most,
			});
			if (turn !== latest) return;
			const text = total === 0 ? says['none'] : total === 1 ? says['one'] : says['some'];
			show(found, (text ?? '').replace('{count}', String(total)));
			if (more) more.hidden = total <= found.length;
		} catch {
			// The link dropped: what was found before stays on the page.
			if (turn === latest) announce.textContent = says['failed'] ?? '';
		}
	}

	function show(found: readonly Result[], text: string): void {
		announce.textContent = text;
		results.replaceChildren(...found.map(item));
		if (more) more.hidden = true;
	}
}

function item({ url, title, kind, excerpt }: Result): HTMLLIElement {
	const entry = document.createElement('li');
	const link = Object.assign(document.createElement('a'), { href: url, textContent: title });
	const type = Object.assign(document.createElement('p'), { className: 'kind', textContent: kind });
	const text = document.createElement('p');
	text.append(...excerpt.map(({ text: part, isMatch }) => (isMatch ? marked(part) : part)));
	const heading = document.createElement('h2');
	heading.append(link);
	entry.append(type, heading, text);
	return entry;
}

const marked = (text: string) =>
	Object.assign(document.createElement('mark'), { textContent: text });
