import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '#sources/disk.ts';

/** What `work` returns, run while no other build of this checkout runs; 1, with a sentence, when one does. */
export async function withLock(work: () => Promise<number>): Promise<number> {
	const file = join(projectRoot, '.cache', 'build.lock');
	mkdirSync(join(projectRoot, '.cache'), { recursive: true });
	if (!taken(file)) {
		console.error(
			`Another build of this folder is running (process ${readFileSync(file, 'utf8')}). Wait for it to end.`,
		);
		return 1;
	}
	try {
		return await work();
	} finally {
		rmSync(file, { force: true });
	}
}

/** Take the lock; one left by a process that is gone is taken over. */
function taken(file: string): boolean {
	try {
		writeFileSync(file, String(process.pid), { flag: 'wx' });
		return true;
	} catch {
		if (isAlive(Number(readFileSync(file, 'utf8')))) return false;
		rmSync(file, { force: true });
		return taken(file);
	}
}

function isAlive(pid: number): boolean {
	try {
		return pid > 0 && process.kill(pid, 0);
	} catch {
		return false;
	}
}
