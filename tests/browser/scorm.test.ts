/** SCORM packages played in a browser, on the run-time of `scorm-again`, as a learning platform would. */
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import type { Browser, Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { scorm } from '#packages/scorm.ts';
import { projectRoot } from '#sources/disk.ts';
import { launchBrowser } from '../../scripts/browser/browser.ts';
import { sourceOf, taken } from '../packages/booklets.ts';
import { serve, type Served } from './serve.ts';

const runTime = join(projectRoot, 'node_modules/scorm-again/dist/scorm12.min.js');

/** A platform in one page: it keeps what a unit said in the browser, and hands it back the next time. */
const platform = `<!doctype html><meta charset="utf-8"><title>Platform</title><script src="run-time.js"></script>
<script>
const kept = localStorage.getItem('cmi');
window.API = new window.Scorm12API({ autocommit: false, logLevel: 5 });
if (kept) API.loadFromJSON(JSON.parse(kept), '');
window.calls = [];
for (const name of ['LMSInitialize', 'LMSFinish']) API.on(name, () => calls.push(name));
const keep = () => localStorage.setItem('cmi', JSON.stringify(API.renderCMIToJSONObject().cmi));
API.on('LMSCommit', keep);
API.on('LMSFinish', keep);
</script><iframe id="unit" width="390" height="600"></iframe>
<script>document.getElementById('unit').src = new URLSearchParams(location.search).get('unit');</script>`;

interface Cmi {
	suspend_data: string;
	core: { lesson_status: string; lesson_location: string; exit: string; score: { raw: string } };
	interactions?: Record<string, { id: string; result: string; student_response: string }>;
}

describe('a pathway of two modules', () => {
	const folder = mkdtempSync(join(tmpdir(), 'scorm-'));
	let browser: Browser;
	let served: Served;
	beforeAll(async () => {
		const library = taken('real');
		const one = library.planned.find(
			({ document, locale }) => document.id === 'kzb3c' && locale === 'fr',
		);
		if (!one) throw new Error('The pathway is not planned in French.');
		const { participant, images } = await sourceOf(library, one);
		for (const [name, bytes] of Object.entries(unzipSync(scorm(participant, images)))) {
			mkdirSync(dirname(join(folder, name)), { recursive: true });
			writeFileSync(join(folder, name), bytes);
		}
		copyFileSync(runTime, join(folder, 'run-time.js'));
		writeFileSync(join(folder, 'platform.html'), platform);
		browser = await launchBrowser();
		served = await serve(folder);
	});
	afterAll(async () => {
		await browser.close();
		await served.close();
		rmSync(folder, { recursive: true });
	});

	test('keeps answers and place when one leaves, gives them back, scores the quiz, and says when it is done', async () => {
		const context = await browser.newContext();
		const page = await context.newPage();
		const errors: string[] = [];
		page.on('pageerror', ({ message }) => errors.push(message));

		const before = await opened(page, 'cwn7f.html');
		expect((await cmiOf(page)).core.lesson_status).toBe('incomplete');
		await choose(before, 'q-confidence', 'q-confidence-refer');
		await choose(before, 'q-trusted', 'q-trusted-alone');
		await page.goto('about:blank');

		const after = await opened(page, 'cwn7f.html');
		const resumed = await cmiOf(page);
		expect(resumed.core.lesson_status).toBe('incomplete');
		expect(resumed.core.lesson_location).toBe('cwn7f-quiz');
		expect(await chosen(after)).toEqual(['q-confidence-refer', 'q-trusted-alone']);

		await after.click('[data-quiz] button');
		expect(await after.textContent('[data-status]')).toBe(
			'Répondez d’abord à toutes les questions.',
		);
		await choose(after, 'q-secret', 'q-secret-honest');
		await choose(after, 'q-postpone', 'q-postpone-wait');
		await after.click('[data-quiz] button');
		expect(await after.textContent('[data-status]')).toBe('Réponses justes : 3 sur 4.');
		expect(await after.isVisible('.because')).toBe(true);
		const done = await cmiOf(page);
		expect(done.core.lesson_status).toBe('completed');
		expect(Number(done.core.score.raw)).toBe(75);
		const told = Object.values(done.interactions ?? {}).filter((one) => typeof one === 'object');
		expect(told.map(({ id, result }) => [id, result])).toEqual([
			['q-confidence', 'correct'],
			['q-trusted', 'wrong'],
			['q-secret', 'correct'],
			['q-postpone', 'correct'],
		]);
		expect(errors).toEqual([]);
		await context.close();
	});

	test('is done with a unit that asks nothing when one says so', async () => {
		const context = await browser.newContext();
		const page = await context.newPage();
		const unit = await opened(page, 'kzb3c.html');
		await unit.click('[data-finish]');
		expect((await cmiOf(page)).core.lesson_status).toBe('completed');
		await context.close();
	});

	async function opened(page: Page, unit: string): Promise<Frame> {
		await page.goto(`${served.url}platform.html?unit=${unit}`);
		await page.waitForFunction(() =>
			(globalThis as unknown as { calls: string[] }).calls.includes('LMSInitialize'),
		);
		const frame = page.frames().find((one) => one !== page.mainFrame());
		if (!frame) throw new Error(`${unit} was not opened.`);
		await frame.waitForLoadState('load');
		return frame;
	}
});

const cmiOf = (page: Page): Promise<Cmi> =>
	page.evaluate(() => {
		const { API } = globalThis as unknown as { API: { renderCMIToJSONObject(): { cmi: Cmi } } };
		return JSON.parse(JSON.stringify(API.renderCMIToJSONObject().cmi)) as Cmi;
	});

const choose = (frame: Frame, question: string, answer: string) =>
	frame.check(`[name="${question}"][value="${answer}"]`);

const chosen = (frame: Frame) =>
	frame
		.locator('input:checked')
		.evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).value));
