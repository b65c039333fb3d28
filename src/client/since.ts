/** Shows what changed after the day that an address names: `?since=2026-11-22`. Without one, all days are shown. */
const changes = document.querySelector<HTMLDetailsElement>('[data-changes]');
const since = new URLSearchParams(location.search).get('since') ?? '';

if (changes && /^\d{4}(?:-\d{2}){0,2}$/.test(since)) {
	const days = [...changes.querySelectorAll<HTMLElement>('[data-day]')];
	const isNew = ({ dataset }: HTMLElement) => (dataset['day'] ?? '') > since;
	for (const day of days) day.hidden = !isNew(day);
	const said = changes.querySelector<HTMLElement>('[data-since]');
	const text = (days.some(isNew) ? said?.dataset['some'] : said?.dataset['none']) ?? '';
	if (said) said.textContent = text.replace('{day}', since);
	changes.open = true;
	changes.scrollIntoView();
}
export {};
