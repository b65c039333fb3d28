import { accept } from './accept.ts';
import { command, type Verb } from './command.ts';
import { diff } from './diff.ts';
import { done } from './done.ts';
import { exportUnits } from './export.ts';
import { importUnits } from './import.ts';
import { openLibrary, Refusal } from './library.ts';
import { start } from './start.ts';
import { status } from './status.ts';

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
	export: {
		usage: '<collection/slug>|all <locale> [--from <locale>]',
		takes: [2, 2],
		options: ['from'],
		run: exportUnits,
	},
	import: { usage: '<file.xlf>', takes: [1, 1], options: [], run: importUnits },
	accept: {
		usage: '<collection/slug> [--from <locale>] [--all]',
		takes: [1, 1],
		options: ['all', 'from'],
		run: accept,
	},
};

/** Do what the words ask, and tell how it went: 0 done, 1 refused with a reason, 2 wrong use. */
export async function translate(words: readonly string[]): Promise<number> {
	const given = command(verbs, words);
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
