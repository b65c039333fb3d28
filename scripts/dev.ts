/** Serve the library while it is edited; a mistake is told in the terminal and over the page. Usage: `npm run dev` */
import { dev } from 'astro';
import { projectRoot } from '#sources/disk.ts';
import { live, tell } from './dev/live.ts';

await tell();
await dev({ root: projectRoot, integrations: [live] });
