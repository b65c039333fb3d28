import type { Completion } from '#search/engine.ts';
import { element } from './result-card.ts';

/**
 * Completions below a field, by the combobox pattern of the ARIA Authoring Practices Guide: arrows move, Enter takes,
 * Escape closes.
 *
 * @returns what shows completions; an empty list closes.
 */
export function suggestions(
	field: HTMLInputElement,
	list: HTMLElement,
	take: (completion: Completion) => void,
): (completions: readonly Completion[]) => void {
	let shown: readonly Completion[] = [];
	let active = -1;
	field.setAttribute('role', 'combobox');
	field.setAttribute('aria-autocomplete', 'list');
	field.setAttribute('aria-controls', list.id);
	field.setAttribute('aria-expanded', 'false');

	function show(completions: readonly Completion[]): void {
		shown = completions;
		active = -1;
		field.removeAttribute('aria-activedescendant');
		list.replaceChildren(...completions.map(option));
		list.hidden = completions.length === 0;
		field.setAttribute('aria-expanded', String(!list.hidden));
	}

	function option(completion: Completion, index: number): HTMLLIElement {
		const item = element('li', [completion.text], completion.url ? 'title' : '');
		item.id = `${list.id}-${index}`;
		item.role = 'option';
		item.ariaSelected = 'false';
		// The field keeps the focus, or the list would close before the click.
		item.addEventListener('pointerdown', (event) => event.preventDefault());
		item.addEventListener('click', () => takeOne(completion));
		return item;
	}

	function takeOne(completion: Completion): void {
		show([]);
		take(completion);
	}

	function move(to: number): void {
		active = (to + shown.length + 1) % (shown.length + 1);
		if (active === shown.length) active = -1;
		for (const [index, item] of [...list.children].entries())
			item.setAttribute('aria-selected', String(index === active));
		if (active < 0) field.removeAttribute('aria-activedescendant');
		else field.setAttribute('aria-activedescendant', `${list.id}-${active}`);
	}

	field.addEventListener('blur', () => show([]));
	field.addEventListener('keydown', (event) => {
		if (shown.length === 0) return;
		const chosen = shown[active];
		if (event.key === 'ArrowDown') move(active + 1);
		else if (event.key === 'ArrowUp') move(active < 0 ? shown.length - 1 : active - 1);
		else if (event.key === 'Escape') show([]);
		else if (event.key === 'Enter' && chosen) takeOne(chosen);
		else return;
		event.preventDefault();
		event.stopPropagation();
	});
	return show;
}
