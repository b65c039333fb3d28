/** Make a preview, to be opened from a folder, of the documents that changed. Usage: `npm run preview -- <site> <folder> [path in the content …]` */
import { preview } from './preview/preview.ts';

const [site, folder, ...changed] = process.argv.slice(2);

if (!site || !folder) {
	console.error('Usage: npm run preview -- <site> <folder> [path in the content …]');
	process.exitCode = 2;
} else console.log(`${preview({ site, folder, changed })} pages → ${folder}`);
