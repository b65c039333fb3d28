import { element } from './result-card.ts';
import { searchPanel } from './search-panel.ts';

let dialog: HTMLDialogElement | undefined;

/** Opens the search over the page: the panel of the search page at `address`, in a modal dialog. */
export async function openDialog(address: string, opener: HTMLElement): Promise<void> {
	dialog ??= await made(address, opener);
	dialog.showModal();
	dialog.querySelector<HTMLInputElement>('input[type=search]')?.focus();
}

async function made(address: string, opener: HTMLElement): Promise<HTMLDialogElement> {
	const response = await fetch(address);
	const page = new DOMParser().parseFromString(await response.text(), 'text/html');
	const panel = page.querySelector<HTMLElement>('[data-search-panel]');
	if (!response.ok || !panel) throw new Error(`${address} has no search.`);
	const close = element('button', ['×'], 'close');
	close.type = 'button';
	close.ariaLabel = opener.dataset['close'] ?? '';
	const box = element('dialog', [close, document.adoptNode(panel)], 'search-dialog');
	box.ariaLabel = opener.textContent.trim();
	close.addEventListener('click', () => box.close());
	box.addEventListener('click', (event) => event.target === box && box.close());
	box.addEventListener('close', () => opener.focus());
	document.body.append(box);
	searchPanel(panel);
	return box;
}
