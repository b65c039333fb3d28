/** The quick exit: leaves no trace of the page behind the back button, and answers Escape pressed three times. */
const exit = document.querySelector<HTMLAnchorElement>('[data-exit]');

function leave(event?: Event): void {
	event?.preventDefault();
	document.documentElement.hidden = true;
	if (exit) location.replace(exit.href);
}

exit?.addEventListener('click', leave);

let presses = 0;
addEventListener('keydown', ({ key }) => {
	presses = key === 'Escape' ? presses + 1 : 0;
	if (presses === 3) leave();
});
