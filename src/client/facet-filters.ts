import type { Counts } from '#search/engine.ts';
import { element, fill } from './result-card.ts';

/** What results are narrowed by: checkboxes in a panel, and a chip for each that is checked. */
export interface FacetFilters {
	/** The codes that are checked, by facet. */
	chosen(): Record<string, string[]>;
	choose(codes: ReadonlyMap<string, ReadonlySet<string>>): void;
	/** Whether the panel is open, so that counts are worth their download. */
	isOpen(): boolean;
	count(counts: Counts): void;
	label(facet: string, code: string): string | undefined;
}

/** The filters of a form; `changed` hears of each change, `opened` of the first look at the panel. */
export function facetFilters(
	form: HTMLFormElement,
	{
		changed,
		opened,
		remove,
	}: { changed: () => void; opened: () => void; remove: string | undefined },
): FacetFilters {
	const panel = form.querySelector<HTMLDetailsElement>('[data-filters]');
	const chips = form.querySelector<HTMLElement>('[data-chips]');
	const clear = chips?.querySelector<HTMLButtonElement>('[data-clear]');
	const boxes = [...form.querySelectorAll<HTMLInputElement>('[data-filters] input')];
	const labels = new Map(boxes.map((box) => [`${box.name}=${box.value}`, labelOf(box)]));
	if (panel) panel.hidden = false;
	panel?.addEventListener('toggle', () => panel.open && opened());
	for (const box of boxes)
		box.addEventListener('change', () => {
			draw();
			changed();
		});
	clear?.addEventListener('click', () => uncheck(boxes));

	function uncheck(some: readonly HTMLInputElement[]): void {
		for (const box of some) box.checked = false;
		draw();
		changed();
		form.querySelector<HTMLInputElement>('input[type=search]')?.focus();
	}

	function draw(): void {
		const checked = boxes.filter((box) => box.checked);
		const made = checked.map((box) => {
			const chip = element('button', [labelOf(box), ' ×'], 'chip');
			chip.type = 'button';
			chip.ariaLabel = fill(remove, { name: labelOf(box) });
			chip.addEventListener('click', () => uncheck([box]));
			return chip;
		});
		if (!chips || !clear) return;
		chips.replaceChildren(...made, clear);
		chips.hidden = made.length === 0;
	}

	return {
		chosen() {
			const checked = boxes.filter((box) => box.checked);
			const groups = Object.groupBy(checked, ({ name }) => name);
			return Object.fromEntries(
				Object.entries(groups).map(([name, some = []]) => [name, some.map(({ value }) => value)]),
			);
		},
		choose(codes) {
			for (const box of boxes) box.checked = codes.get(box.name)?.has(box.value) ?? false;
			draw();
		},
		isOpen: () => panel?.open ?? false,
		count(counts) {
			for (const box of boxes) {
				const count = counts[box.name]?.[box.value] ?? 0;
				const place = box.parentElement?.querySelector('[data-count]');
				if (place) place.textContent = String(count);
				box.parentElement?.toggleAttribute('data-none', count === 0 && !box.checked);
			}
		},
		label: (facet, code) => labels.get(`${facet}=${code}`),
	};
}

const labelOf = (box: HTMLInputElement) =>
	box.parentElement?.querySelector('span')?.textContent.trim() ?? box.value;
