import { element } from './result-card.ts';

const key = 'searches';
const most = 6;

/** Searches that the reader asked to keep on this device, as buttons; nothing is kept before she asks. */
export function recentSearches(root: HTMLElement, repeat: (query: string) => void) {
	const box = root.querySelector<HTMLInputElement>('[data-keep]');
	const list = root.querySelector('ul');
	const kept = () => {
		try {
			const value: unknown = JSON.parse(localStorage.getItem(key) ?? 'null');
			return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : undefined;
		} catch {
			return undefined;
		}
	};
	const keep = (queries: readonly string[] | undefined) => {
		try {
			if (queries) localStorage.setItem(key, JSON.stringify(queries));
			else localStorage.removeItem(key);
		} catch {
			// A browser that keeps nothing keeps no searches either.
		}
		draw();
	};
	function draw(): void {
		const queries = kept();
		if (box) box.checked = queries !== undefined;
		const items = (queries ?? []).map((query) => {
			const button = element('button', [query]);
			button.type = 'button';
			button.addEventListener('click', () => repeat(query));
			return element('li', [button]);
		});
		list?.replaceChildren(...items);
	}
	box?.addEventListener('change', () => keep(box.checked ? [] : undefined));
	root.hidden = false;
	draw();
	return {
		/** Note a search, if the reader wants it. */
		note(query: string) {
			const queries = kept();
			if (queries && query) keep([query, ...queries.filter((one) => one !== query)].slice(0, most));
		},
	};
}
