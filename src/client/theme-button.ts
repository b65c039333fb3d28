/** Switches between light and dark, and remembers the choice on this device only. */
for (const button of document.querySelectorAll<HTMLButtonElement>('[data-theme-button]')) {
	button.hidden = false;
	button.addEventListener('click', () => {
		const { dataset } = document.documentElement;
		const current =
			dataset['scheme'] ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light');
		dataset['scheme'] = current === 'dark' ? 'light' : 'dark';
		try {
			localStorage.setItem('scheme', dataset['scheme']);
		} catch {
			// Storage may be forbidden; the choice then lasts for this page.
		}
	});
}
