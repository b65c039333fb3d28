/** Run every check and test, fastest first, and count. Usage: `npm test`; `-- --fast` leaves the built site and the browser out. */
import fs from 'node:fs';
import { join } from 'node:path';
import { ensureInstalled } from './bootstrap.mjs';
import { root, run } from './bootstrap/command.mjs';

const report = '.cache/vitest.json';

/** Each stage but the last counts as one. */
const stages = {
	types: () => [bin('astro'), 'check'],
	lint: () => [bin('eslint'), '.', '--max-warnings', '0'],
	format: () => [bin('prettier'), '--check', '.'],
	unused: () => [bin('knip')],
	content: () => ['scripts/check.ts'],
};

const vitest = () => [
	...[bin('vitest'), 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
	...(process.argv.includes('--fast') ? ['--project', 'unit'] : []),
];

async function test() {
	const node = await ensureInstalled();
	if (!node) return { passed: 0, failed: 1 };
	process.env.ASTRO_TELEMETRY_DISABLED = '1';
	const count = { passed: 0, failed: 0 };
	for (const [name, args] of Object.entries(stages)) {
		const code = await timed(name, () => run(node, args()));
		if (code === 130) return { ...count, failed: count.failed + 1 };
		count[code === 0 ? 'passed' : 'failed'] += 1;
	}
	fs.rmSync(join(root, report), { force: true });
	const code = await timed('tests', () => run(node, vitest()));
	const { passed, failed } = counted();
	// A file that can't be read, or an error between two tests, fails the run without failing a test.
	return {
		passed: count.passed + passed,
		failed: count.failed + (code === 0 ? failed : Math.max(failed, 1)),
	};
}

/** The script that a package runs as its command of the same name. */
function bin(name) {
	const folder = join(root, 'node_modules', name);
	const manifest = JSON.parse(fs.readFileSync(join(folder, 'package.json'), 'utf8'));
	return join(folder, typeof manifest.bin === 'string' ? manifest.bin : manifest.bin[name]);
}

async function timed(name, stage) {
	console.log(`\n▸ ${name}`);
	const start = performance.now();
	const code = await stage();
	const seconds = ((performance.now() - start) / 1000).toFixed(1);
	console.log(`${code === 0 ? '✓' : '✗'} ${name} (${seconds} s)`);
	return code;
}

/** Vitest's own count; nothing when it could not start. */
function counted() {
	try {
		const { numPassedTests, numFailedTests } = JSON.parse(
			fs.readFileSync(join(root, report), 'utf8'),
		);
		return { passed: numPassedTests, failed: numFailedTests };
	} catch {
		return { passed: 0, failed: 0 };
	}
}

test().then(({ passed, failed }) => {
	console.log(`\n${passed} passed, ${failed} failed`);
	process.exitCode = failed === 0 ? 0 : 1;
});
