/** Make what trainers take along, in `.packages/`. Usage: `npm run packages [-- <id>…] [--no-pdf]` */
import { parseArgs } from 'node:util';
import { current } from '#sources/current.ts';
import { packagesFolder } from '#sources/packages.ts';
import { printErrors } from './check/print-errors.ts';
import { makePackages } from './packages/make.ts';
import { plan } from './packages/plan.ts';
import { browserPrinter, withoutPrinter } from './packages/printer.ts';
import { progress } from './packages/progress.ts';

const usage = 'Usage: npm run packages [-- <id>…] [--no-pdf]';

function options() {
	try {
		const { values, positionals } = parseArgs({
			allowPositionals: true,
			options: { 'no-pdf': { type: 'boolean', default: false } },
		});
		return { ids: positionals, isPrinted: !values['no-pdf'] };
	} catch {
		return undefined;
	}
}

async function run(): Promise<number> {
	const given = options();
	if (!given) {
		console.error(usage);
		return 2;
	}
	const library = await current();
	const { site, folder } = library;
	if (!site || printErrors(library)) return 1;
	const all = plan(site);
	const unknown = given.ids.filter((id) => !all.some(({ document }) => document.id === id));
	if (unknown.length > 0) {
		console.error(`No training document that may be used has this id: ${unknown.join(', ')}.`);
		return 2;
	}
	const isPartial = given.ids.length > 0;
	const planned = all.filter(({ document }) => !isPartial || given.ids.includes(document.id));
	const printer = given.isPrinted ? browserPrinter() : withoutPrinter;
	const out = packagesFolder(folder);
	try {
		const made = await makePackages({ site, folder, out, planned, isPartial, printer, progress });
		for (const { file, name, reason } of made.failures)
			console.error(`${name}: ${file} was not made: ${reason}`);
		const { written, removed, failures } = made;
		console.log(
			`${written.length} written, ${removed.length} removed, ${failures.length} failed → ${out}`,
		);
		return failures.length > 0 ? 1 : 0;
	} finally {
		await printer.close();
	}
}

process.exitCode = await run();
