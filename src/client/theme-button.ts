/** Switches between light and dark, and remembers the choice on this device only. */
for (const button of document.querySelectorAll<HTMLButtonElement>('[data-theme-button]')) {
	button.hidden = false;
	button.addEventListener('click', () => {
		const { dataset } = document.documentElement;
		dataset['theme'] = dataset['theme'] === 'dark' ? 'light' : 'dark';
		try {
			localStorage.setItem('theme', dataset['theme']);
		} catch {
			// Storage may be forbidden; the choice then lasts for this page.
		}
	});
}
