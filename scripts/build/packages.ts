import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Site } from '#library/site.ts';

/** Put the packages that pages list beside the pages, and no other. */
export function copyPackages({ packages }: Site, from: string, staging: string): void {
	const to = join(staging, 'packages');
	rmSync(to, { recursive: true, force: true });
	const files = [...packages.values()].flat();
	if (files.length > 0) mkdirSync(to);
	for (const { file } of files)
		cpSync(join(from, file), join(to, file), { preserveTimestamps: true });
}
