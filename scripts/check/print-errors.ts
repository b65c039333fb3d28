import { spoken } from '#model/finding.ts';
import type { Current } from '#sources/current.ts';
import { findingLanguage, reporters } from './report.ts';

/** Print the mistakes that nothing may be published with, and tell whether there are any. */
export function printErrors({ folder, site, findings }: Current): boolean {
	const errors = findings.filter(({ severity }) => severity === 'error');
	if (site && errors.length === 0) return false;
	const lang = findingLanguage(process.env['LC_ALL'] || process.env['LANG']);
	const said = errors.map((found) => spoken(found, lang));
	console.error(reporters['text']?.(said, { folder, lang }));
	return true;
}
