/** What runs on servers: valid, pinned, with the least permissions, and with nothing of a proposal in its commands. */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { projectRoot } from '#sources/disk.ts';

// GitHub's parser imports JSON without saying so, which Node refuses.
registerHooks({
	load: (url, context, next) =>
		url.endsWith('.json')
			? next(url, { ...context, importAttributes: { type: 'json' } })
			: next(url, context),
});
const { NoOperationTraceWriter, parseWorkflow } = await import('@actions/workflow-parser');

const folder = join(projectRoot, '.github/workflows');
const names = readdirSync(folder);
const textOf = (name: string) => readFileSync(join(folder, name), 'utf8');

/** What GitHub's own parser says against a workflow. */
const errorsIn = (content: string) =>
	parseWorkflow({ name: 'one.yml', content }, new NoOperationTraceWriter())
		.context.errors.getErrors()
		.map(({ message }) => message);

interface Step {
	uses?: string;
	run?: string;
	with?: Record<string, unknown>;
}
interface Workflow {
	on: Record<string, unknown>;
	permissions: object;
	jobs: Record<string, { permissions?: object; steps: Step[]; 'timeout-minutes': number }>;
}

/** Tell whether Bash can read a script. */
const isShell = (script: string) => {
	execFileSync('bash', ['-n'], { input: script, stdio: ['pipe', 'pipe', 'pipe'] });
	return true;
};

describe.each(names)('%s', (name) => {
	const text = textOf(name);
	const { on, permissions, jobs } = parse(text) as Workflow;
	const steps = Object.values(jobs).flatMap((job) => job.steps);

	test('is a workflow', () => {
		expect(errorsIn(text)).toEqual([]);
		expect(errorsIn(text.replace('runs-on:', 'runs-off:'))).not.toEqual([]);
		expect(errorsIn(text.replace('${{ ', '${{ no.'))).not.toEqual([]);
	});

	test('pins every action to a commit, and says its version', () => {
		const uses = [...text.matchAll(/uses: (.*)/g)].map(([, one]) => one);
		for (const one of uses) expect(one).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
	});

	test('grants nothing but what a job asks for, for a time', () => {
		expect(permissions).toEqual({});
		for (const job of Object.values(jobs)) expect(job['timeout-minutes']).toBeLessThanOrEqual(30);
	});

	test('never runs a proposal with rights', () => {
		expect(on).not.toHaveProperty('pull_request_target');
		const mayWrite = /: write/.test(text);
		if ('pull_request' in on && mayWrite)
			expect(text).toContain("if: github.ref == 'refs/heads/main'");
		if ('workflow_run' in on) expect(steps.filter(({ uses }) => uses)).toEqual([]);
		for (const { uses, with: given } of steps)
			if (uses?.startsWith('actions/checkout@')) expect(given?.['persist-credentials']).toBe(false);
	});

	test('has commands that a shell can read, and no expression inside them', () => {
		for (const { run } of steps) {
			if (run === undefined) continue;
			expect(run).not.toContain('${{');
			expect(isShell(run)).toBe(true);
		}
	});
});

test('GitLab’s jobs have commands that a shell can read, and a time', () => {
	const text = readFileSync(join(projectRoot, '.gitlab-ci.yml'), 'utf8');
	const {
		workflow: _,
		variables: __,
		default: ___,
		...jobs
	} = parse(text) as Record<string, never>;
	expect(Object.keys(jobs)).toEqual(['test', 'review', 'note', 'pages']);
	for (const job of Object.values<{ script: string[]; timeout: string }>(jobs)) {
		expect(job.timeout).toMatch(/minutes$/);
		expect(job.script.every(isShell)).toBe(true);
	}
});
