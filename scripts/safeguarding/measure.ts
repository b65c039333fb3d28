import { readFileSync } from 'node:fs';
import { traces } from '#library/safeguarding/traces.ts';
import type { SafeguardingRules, TraceCode } from '#library/safeguarding/trace.ts';

/** A made-up sentence, and what it gives away; nothing when it is harmless. */
export interface Labelled {
	text: string;
	expected: string | undefined;
}

/** How well the rules tell sentences apart. */
export interface Measure {
	sentences: number;
	/** The share of what gives something away that is found, under its code. */
	recall: number;
	/** The share of what is found that is there. */
	precision: number;
	/** The sentences judged wrongly. */
	wrong: (Labelled & { found: TraceCode[] })[];
}

/** The rules of a library in the countries of the sentences. */
const rules: SafeguardingRules = {
	countries: 'BF CI SN MG TG MA TN CO CR HN PE FR ES PT GB IE'.split(' '),
	helplines: new Set(['119', '116', '116111', '141', '112', '1809', '1800666666']),
	isOwnHost: (host) => host === 'ibcr.org',
};

/** The sentences of a file: `label | sentence` on each line, `-` for nothing. */
export function read(path: string): Labelled[] {
	const lines = readFileSync(path, 'utf8').split('\n').filter(Boolean);
	return lines.map((line) => {
		const [label = '', ...text] = line.split(' | ');
		return { text: text.join(' | '), expected: label === '-' ? undefined : label };
	});
}

/** Recall and precision on some sentences. */
export function measured(sentences: readonly Labelled[]): Measure {
	const judged = sentences.map(({ text, expected }) => {
		const found = [...new Set(traces(text, rules).map(({ code }) => code))];
		return { text, expected, found };
	});
	const hits = judged.filter(({ expected, found }) => found.some((code) => code === expected));
	const all = judged.filter(({ expected }) => expected !== undefined);
	const alarms = judged.flatMap(({ expected, found }) => found.filter((code) => code !== expected));
	return {
		sentences: judged.length,
		recall: hits.length / all.length,
		precision: hits.length / (hits.length + alarms.length),
		wrong: judged.filter(({ expected, found }) =>
			expected === undefined ? found.length > 0 : found.length !== 1 || found[0] !== expected,
		),
	};
}
