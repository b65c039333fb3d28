/** Write `CODEOWNERS` from the reviewers that `library.yml` names, or remove it without any. Usage: `npm run owners` */
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { codeOwners } from '#library/code-owners.ts';
import { contentFolder, projectRoot, readLibrary } from '#sources/disk.ts';

const { shelf } = readLibrary(contentFolder());
const path = join(projectRoot, 'CODEOWNERS');
const text = shelf && codeOwners(shelf.config);

if (!shelf) {
	console.error('The file library.yml can’t be read: run `npm run check`.');
	process.exitCode = 1;
} else if (text === undefined) {
	rmSync(path, { force: true });
	console.log('library.yml names no `repository.reviewers`: there is no CODEOWNERS.');
} else {
	writeFileSync(path, text);
	console.log('CODEOWNERS');
}
