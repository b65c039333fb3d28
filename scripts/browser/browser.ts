import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Browser, chromium, type LaunchOptions } from 'playwright-core';
import { bundledChromium } from './bundled-chromium.ts';

/** Root may not use the sandbox, and the pages under test are ours; without WebGL no graphics library is needed. */
const common = { chromiumSandbox: false, args: ['--disable-gpu', '--font-render-hinting=none'] };

/** A headless Chromium: the one that npm brings where it runs, else one that is installed. */
export async function launchBrowser(): Promise<Browser> {
	const failures: string[] = [];
	for (const options of [bundledChromium, ...installed().map((found) => () => found)]) {
		try {
			return await chromium.launch({ ...common, ...(await options()) });
		} catch (error) {
			failures.push(firstLine(error));
		}
	}
	throw new Error(
		`No browser to test with: the one from npm does not start here (${failures[0] ?? ''}) and no installed Chromium, ` +
			'Chrome or Edge does either; install Chromium, then run `npm test` again.',
	);
}

const firstLine = (error: unknown) =>
	String(error instanceof Error ? error.message : error).replace(/\n.*/s, '');

/** Where browsers are found: on the `PATH`, in Chromium's folder on a Mac, and where Playwright knows Chrome and Edge to be. */
function installed(): LaunchOptions[] {
	const names = ['chromium', 'chromium-browser', 'google-chrome'];
	const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
	const paths = [
		...names.flatMap((name) => folders.map((folder) => join(folder, name))),
		'/Applications/Chromium.app/Contents/MacOS/Chromium',
	];
	return [
		...paths.filter(isExecutable).map((executablePath) => ({ executablePath })),
		{ channel: 'chrome' },
		{ channel: 'msedge' },
	];
}

function isExecutable(path: string): boolean {
	try {
		accessSync(path, constants.X_OK);
		return true;
	} catch {
		return false;
	}
}
