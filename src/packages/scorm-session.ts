/** The run-time of SCORM 1.2, as a learning platform offers it. */
interface Api {
	LMSInitialize(nothing: ''): string;
	LMSGetValue(name: string): string;
	LMSSetValue(name: string, value: string): string;
	LMSCommit(nothing: ''): string;
	LMSFinish(nothing: ''): string;
}

/**
 * Plays a unit of a SCORM package in a browser: keeps answers and place, scores the quiz, and says when one has
 * finished. It runs from a file of its own, so it reaches for nothing outside itself; without a platform around it,
 * the quiz still answers.
 */
export function scormSession(): void {
	const api = apiAbove(window) ?? (window.opener ? apiAbove(window.opener as Window) : undefined);
	const set = (name: string, value: string) => api?.LMSSetValue(`cmi.${name}`, value);
	const get = (name: string) => api?.LMSGetValue(`cmi.${name}`) ?? '';
	const start = Date.now();
	const form = document.querySelector<HTMLFormElement>('[data-quiz]');
	const questions = [...document.querySelectorAll<HTMLElement>('[data-question]')];
	const status = document.querySelector<HTMLElement>('[data-status]');
	let isChecked = false;

	api?.LMSInitialize('');
	const isNew = ['', 'not attempted', 'browsed'].includes(get('core.lesson_status'));
	if (isNew) set('core.lesson_status', 'incomplete');
	restore();
	form?.addEventListener('change', () => {
		isChecked = false;
		save();
	});
	form?.addEventListener('submit', (event) => {
		event.preventDefault();
		check();
	});
	document.querySelector('[data-finish]')?.addEventListener('click', () => {
		say(status?.dataset['done'] ?? '');
		set('core.lesson_status', 'completed');
		api?.LMSCommit('');
	});
	addEventListener('pagehide', end, { once: true });

	function apiAbove(from: Window): Api | undefined {
		let at = from as Window & { API?: Api };
		for (let steps = 0; steps < 20; steps += 1) {
			try {
				if (at.API) return at.API;
			} catch {
				// A platform on another host keeps its frames to itself.
				return undefined;
			}
			if (at.parent === at) return undefined;
			at = at.parent;
		}
		return undefined;
	}

	function inputsOf(question: HTMLElement): HTMLInputElement[] {
		return [...question.querySelectorAll('input')];
	}

	function restore(): void {
		try {
			const kept = JSON.parse(get('suspend_data')) as { chosen: number[][]; isChecked: boolean };
			questions.forEach((question, index) => {
				inputsOf(question).forEach((input, position) => {
					input.checked = kept.chosen[index]?.includes(position) ?? false;
				});
			});
			if (kept.isChecked) check();
		} catch {
			// Nothing was kept yet.
		}
		document.getElementById(get('core.lesson_location'))?.scrollIntoView();
	}

	function save(): void {
		const chosen = questions.map((question) =>
			inputsOf(question).flatMap(({ checked }, position) => (checked ? [position] : [])),
		);
		set('suspend_data', JSON.stringify({ chosen, isChecked }));
		set('core.lesson_location', place());
		api?.LMSCommit('');
	}

	function place(): string {
		const above = [...document.querySelectorAll('section[id]')].filter(
			(section) => section.getBoundingClientRect().top < innerHeight / 2,
		);
		return above.at(-1)?.id ?? '';
	}

	function check(): void {
		if (!questions.every((question) => inputsOf(question).some(({ checked }) => checked))) {
			say(status?.dataset['unanswered'] ?? '');
			return;
		}
		isChecked = true;
		for (const because of document.querySelectorAll<HTMLElement>('.because'))
			because.hidden = false;
		const isRight = questions.map((question) =>
			inputsOf(question).every(({ checked, dataset }) => checked === (dataset['right'] === 'yes')),
		);
		const right = isRight.filter(Boolean).length;
		const text = status?.dataset['score'] ?? '';
		say(text.replace('{right}', String(right)).replace('{total}', String(questions.length)));
		questions.forEach((question, index) => {
			record(question, index, isRight[index] === true);
		});
		set('core.score.min', '0');
		set('core.score.max', '100');
		set('core.score.raw', String(Math.round((right / questions.length) * 100)));
		set('core.lesson_status', 'completed');
		save();
	}

	function record(question: HTMLElement, index: number, isRight: boolean): void {
		const letters = inputsOf(question).flatMap(({ checked }, position) =>
			checked ? [String.fromCharCode(97 + position)] : [],
		);
		const response = letters.length === 1 ? String(letters[0]) : `{${letters.join(',')}}`;
		set(`interactions.${index}.id`, question.dataset['question'] ?? '');
		set(`interactions.${index}.type`, 'choice');
		set(`interactions.${index}.student_response`, response);
		set(`interactions.${index}.result`, isRight ? 'correct' : 'wrong');
	}

	function say(text: string): void {
		if (status) status.textContent = text;
	}

	function end(): void {
		const seconds = Math.round((Date.now() - start) / 1000);
		const two = (value: number) => String(Math.floor(value)).padStart(2, '0');
		save();
		set(
			'core.session_time',
			`00${two(seconds / 3600)}:${two((seconds / 60) % 60)}:${two(seconds % 60)}`,
		);
		set('core.exit', get('core.lesson_status') === 'completed' ? '' : 'suspend');
		api?.LMSCommit('');
		api?.LMSFinish('');
	}
}
