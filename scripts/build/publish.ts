import { cpSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Put a finished build in its place in one step: it is brought beside, then renamed over, so that what was
 * there before stays until the new one is whole.
 */
export function publish(staging: string, outDir: string): void {
	const next = `${outDir}.next`;
	const last = `${outDir}.last`;
	rmSync(next, { recursive: true, force: true });
	rmSync(last, { recursive: true, force: true });
	mkdirSync(dirname(outDir), { recursive: true });
	bring(staging, next);
	if (existsSync(outDir)) renameSync(outDir, last);
	renameSync(next, outDir);
	rmSync(last, { recursive: true, force: true });
}

/** Move a folder; copy it where moving can't be done, as between two disks. */
function bring(from: string, to: string): void {
	try {
		renameSync(from, to);
	} catch {
		cpSync(from, to, { recursive: true });
	}
}
