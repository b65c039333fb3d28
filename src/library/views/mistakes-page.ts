import { type Finding, type FindingLanguage, spoken } from '#model/finding.ts';

/** How often the page asks whether the mistakes are mended, in seconds. */
const pause = 2;

/** What stands in place of every page while one edits a library with errors: each with its place and its cure; nothing without errors. */
export function mistakesPage(
	findings: readonly Finding[],
	lang: FindingLanguage = 'fr',
): string | undefined {
	const errors = findings
		.filter(({ severity }) => severity === 'error')
		.map((found) => spoken(found, lang));
	if (errors.length === 0) return undefined;
	const items = errors.map(
		({ file, line, column, message, cure, code }) =>
			`<li><code>${escaped(`${file}:${line}:${column}`)}</code><p><strong>${escaped(message)}</strong> [${code}]</p><p>→ ${escaped(cure)}</p></li>`,
	);
	return [
		`<!doctype html><html lang="${lang}"><meta charset="utf-8"><meta http-equiv="refresh" content="${pause}">`,
		'<title>✗</title><style>body{font:1.1rem/1.5 system-ui;max-width:48rem;margin:2rem auto;padding:0 1rem}li{margin-bottom:1.5rem}p{margin:.2rem 0}</style>',
		`<h1>✗ ${errors.length}</h1><ol>${items.join('')}</ol></html>`,
	].join('');
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string) => text.replaceAll(/[&<>"]/g, (sign) => entities[sign] ?? sign);
