/** Follow translations. Usage: `npm run translate -- status|diff|start|done|accept …` */
import { accept } from './translate/accept.ts';
import { command, type Verb } from './translate/command.ts';
import { diff } from './translate/diff.ts';
import { done } from './translate/done.ts';
import { openLibrary, Refusal } from './translate/library.ts';
import { start } from './translate/start.ts';
import { status } from './translate/status.ts';

const verbs: Record<string, Verb> = {
	status: { usage: '[locale] [--json]', takes: [0, 1], options: ['json'], run: status },
	diff: { usage: '<collection/slug> <locale>', takes: [2, 2], options: [], run: diff },
	start: {
		usage: '<collection/slug> <locale> [--from <locale>]',
		takes: [2, 2],
		options: ['from'],
		run: start,
	},
	done: { usage: '<collection/slug> <locale>', takes: [2, 2], options: [], run: done },
	accept: {
		usage: '<collection/slug> [--from <locale>] [--all]',
		takes: [1, 1],
		options: ['all', 'from'],
		run: accept,
	},
};

async function run(): Promise<number> {
	const given = command(verbs);
	if (typeof given === 'string') {
		console.error(given);
		return 2;
	}
	try {
		await given.verb.run(openLibrary(given.lang), given.args, given.options);
		return 0;
	} catch (error) {
		if (!(error instanceof Refusal)) throw error;
		console.error(error.message);
		return 1;
	}
}

process.exitCode = await run();
