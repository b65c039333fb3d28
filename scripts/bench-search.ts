/**
 * Compare the search of this project with its peers on the judged queries of `tests/search/judgments`, and weigh its
 * downloads on the library and on made-up ones. Usage: `npm run bench:search [-- --sizes 250,1000] [--dist <built library>]`
 */
import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { current } from '#sources/current.ts';
import { projectRoot } from '#sources/disk.ts';
import { writeContent } from './bench/corpus.ts';
import { costOf } from './bench/cost.ts';
import { planned } from './bench/plan.ts';
import { aligned } from './bench/table.ts';
import { searchBytes } from './bench-search/bytes.ts';
import { judgedQueries } from './bench-search/judgments.ts';
import { qualityRows } from './bench-search/quality.ts';

const { values } = parseArgs({
	options: { sizes: { type: 'string', default: '250,1000' }, dist: { type: 'string' } },
});
const folder = join(projectRoot, '.cache', 'bench-search');
const build = (outDir: string, env: Record<string, string> = {}) =>
	costOf(['npm', 'run', '-s', 'build', '--', '--outDir', outDir], { cwd: projectRoot, env });

const dist = values.dist
	? resolve(process.env['INIT_CWD'] ?? '.', values.dist)
	: join(folder, 'library');
if (!values.dist) {
	console.error('The library …');
	await build(dist);
}
const { site } = await current();
if (!site) throw new Error('The library has mistakes: see `npm run check`.');
const languages = [...site.shelf.locales.values()].map(({ locale, lang }) => ({ locale, lang }));
console.log(aligned(await qualityRows(dist, languages)));

const queries = judgedQueries('fr').map(({ query }) => query);
const french = [{ locale: 'fr', lang: 'fr' }];
const weights = [['KB, medians of the judged French queries', 'before', 'first', 'next']];
const row = async (label: string, place: string) => {
	const { before, first, next } = await searchBytes(place, french, queries);
	weights.push([label, ...[before, first, next].map((bytes) => (bytes / 1024).toFixed(1))]);
};
await row('the library', dist);
for (const size of values.sizes.split(',').map(Number)) {
	console.error(`${size} documents in each language …`);
	const [content, place] = [join(folder, `${size}`, 'content'), join(folder, `${size}`, 'dist')];
	rmSync(join(folder, `${size}`), { recursive: true, force: true });
	writeContent(content, planned(size, 'bench'));
	await build(place, { LIBRARY_CONTENT: content });
	await row(`${size} documents`, place);
}
console.log(`\n${aligned(weights)}`);
// Pagefind's service keeps the process alive.
process.exit();
