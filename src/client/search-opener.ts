/** `/`, Ctrl-K (⌘K) and the search link open the search over the page; on the search page they lead to its field. */
const searchLink = document.querySelector<HTMLAnchorElement>('[data-search]');

addEventListener('keydown', (event) => {
	const isShortcut =
		event.key === '/' || (event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey));
	if (!isShortcut || isWriting(event.target)) return;
	event.preventDefault();
	open();
});

searchLink?.addEventListener('click', (event) => {
	if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
	event.preventDefault();
	open();
});

function open(): void {
	const field = document.querySelector<HTMLInputElement>('main input[type="search"]');
	if (field) {
		field.focus();
		return;
	}
	if (!searchLink) return;
	const { href } = searchLink;
	import('./search-dialog.ts')
		.then(({ openDialog }) => openDialog(href, searchLink))
		// Without the dialog there is still the page.
		.catch(() => location.assign(href));
}

function isWriting(target: EventTarget | null): boolean {
	return (
		target instanceof HTMLElement &&
		(target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
	);
}
export {};
