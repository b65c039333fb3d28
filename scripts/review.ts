/** Tell a reviewer what a proposal changes, in Markdown. Usage: `npm run review -- <base> <head> [--lang fr|en|es]` */
import { parseArgs } from 'node:util';
import { findingLanguages } from '#model/finding.ts';
import { contentFolder } from '#sources/disk.ts';
import { proposal } from './review/proposal.ts';

const usage = `Usage: npm run review -- <base> <head> [--lang ${findingLanguages.join('|')}]`;

async function run(): Promise<number> {
	const { values, positionals } = parseArgs({
		allowPositionals: true,
		options: { lang: { type: 'string' } },
	});
	const [base, head] = positionals;
	const lang = findingLanguages.find((one) => one === values.lang);
	const isMisspelt = values.lang !== undefined && !lang;
	if (!base || !head || positionals.length > 2 || isMisspelt || /^-/.test(base + head)) {
		console.error(usage);
		return 2;
	}
	const told = await proposal(contentFolder(), [base, head], lang);
	if (typeof told === 'string') {
		console.error(told);
		return 1;
	}
	console.log(told.comment);
	return told.hasErrors ? 1 : 0;
}

process.exitCode = await run();
