/** Check content: every mistake with its place and its cure. Usage: `npm run check -- [paths] [--format …] [--lang …] [--fix]` */
import { isAbsolute, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { checked, inOrder } from '#library/checked.ts';
import { findingLanguages, spoken } from '#model/finding.ts';
import { contentFolder, readLibrary } from '#sources/disk.ts';
import { mend } from './check/mend.ts';
import { findingLanguage, reporters } from './check/report.ts';

const usage = `Usage: npm run check -- [paths] [--format ${Object.keys(reporters).join('|')}] [--lang ${findingLanguages.join('|')}] [--fix]`;

function options() {
	try {
		const { values, positionals } = parseArgs({
			allowPositionals: true,
			options: {
				format: { type: 'string', default: 'text' },
				lang: {
					type: 'string',
					default: findingLanguage(process.env['LC_ALL'] || process.env['LANG']),
				},
				fix: { type: 'boolean', default: false },
			},
		});
		const lang = findingLanguages.find((one) => one === values.lang);
		const report = reporters[values.format];
		return lang && report ? { lang, report, fix: values.fix, paths: positionals } : undefined;
	} catch {
		return undefined;
	}
}

function run(): number {
	const given = options();
	if (!given) {
		console.error(usage);
		return 2;
	}
	const folder = contentFolder();
	if (given.fix) mend(folder);
	const { shelf, findings } = readLibrary(folder);
	const today = new Date().toISOString().slice(0, 10);
	const all = inOrder([...findings, ...(shelf ? checked(shelf, { today }) : [])]);
	const chosen = all.filter(({ file }) => isBelow(given.paths, folder, file));
	console.log(
		given.report(
			chosen.map((found) => spoken(found, given.lang)),
			{ folder, lang: given.lang },
		),
	);
	return chosen.some(({ severity }) => severity === 'error') ? 1 : 0;
}

/** Paths are relative to the folder that the command was called from, which npm keeps in `INIT_CWD`. */
function isBelow(paths: readonly string[], folder: string, file: string): boolean {
	if (paths.length === 0) return true;
	return paths.some((path) => {
		const way = relative(resolve(process.env['INIT_CWD'] ?? '.', path), resolve(folder, file));
		return !way.startsWith('..') && !isAbsolute(way);
	});
}

process.exitCode = run();
