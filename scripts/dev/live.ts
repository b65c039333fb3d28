import type { AstroIntegration } from 'astro';
import { spoken } from '#model/finding.ts';
import { current, readAgain } from '#sources/current.ts';
import { findingLanguage, reporters } from '../check/report.ts';

/** Any change in the content folder is read, checked, told in the terminal, and shown in the browser. */
export const live: AstroIntegration = {
	name: 'live-content',
	hooks: {
		'astro:server:setup': async ({ server, refreshContent }) => {
			const { folder } = await current();
			server.watcher.add(folder);
			const onChange = async (path: string) => {
				if (!path.startsWith(folder)) return;
				await readAgain().reading;
				await tell();
				await refreshContent?.({ loaders: ['library-documents'] });
				server.ws.send({ type: 'full-reload' });
			};
			for (const event of ['add', 'change', 'unlink'])
				server.watcher.on(event, (path: string) => void onChange(path));
		},
	},
};

/** Print the errors of the library as it stands. */
export async function tell(): Promise<void> {
	const { folder, findings } = await current();
	const lang = findingLanguage(process.env['LC_ALL'] || process.env['LANG']);
	const errors = findings
		.filter(({ severity }) => severity === 'error')
		.map((found) => spoken(found, lang));
	if (errors.length > 0) console.error(reporters['text']?.(errors, { folder, lang }));
}
