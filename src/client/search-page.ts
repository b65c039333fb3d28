import { searchPanel } from './search-panel.ts';

/** The search page: its state is in the address, which can be shared, and back and forward work. */
const root = document.querySelector<HTMLElement>('main [data-search-panel]');

if (root) start(root);

function start(element: HTMLElement): void {
	const panel = searchPanel(element, {
		onState(query, isDone) {
			const address = location.pathname + (query ? `?${query}` : '');
			if (address === location.pathname + location.search) return;
			if (isDone) history.pushState(null, '', address);
			else history.replaceState(null, '', address);
		},
	});
	const restore = () => {
		panel.fillFrom(location.search);
		return panel.search();
	};
	addEventListener('popstate', () => void restore());
	if (location.search) void restore();
	else panel.field.focus();
}
