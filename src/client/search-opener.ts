/** `/` and Ctrl-K (⌘K) lead to the search, unless one is writing. */
const searchLink = document.querySelector<HTMLAnchorElement>('[data-search]');

addEventListener('keydown', (event) => {
	const isShortcut =
		event.key === '/' || (event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey));
	if (!isShortcut || isWriting(event.target)) return;
	event.preventDefault();
	const field = document.querySelector<HTMLInputElement>('input[type="search"]');
	if (field) field.focus();
	else searchLink?.click();
});

function isWriting(target: EventTarget | null): boolean {
	return (
		target instanceof HTMLElement &&
		(target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
	);
}
export {};
