import type { FindingCode } from '#model/finding.ts';
import type { Hostile } from './case.ts';

/** The name that each piece of code would leave behind, were it run. */
export const canary = 'hostileCodeHasRun';

type Payload = [name: string, text: string, md: FindingCode | undefined, mdx: FindingCode];

/** Some code, as an attacker would slip it in; no finding where a format takes it for words. */
const payloads = (run: string): Payload[] => [
	['a script', `<script>${run}</script>`, 'raw-html', 'unknown-component'],
	['a handler', `<img src="x" onerror="${run}" />`, 'raw-html', 'unknown-component'],
	['a drawing', `<svg onload="${run}"></svg>`, 'raw-html', 'unknown-component'],
	['a link that is code', `[x](<javascript:${run}>)`, 'link-scheme', 'link-scheme'],
	[
		'a picture that calls home',
		'![Une porte](https://evil.example/x.png)',
		'image-external',
		'image-external',
	],
	['an expression', `{${run}}`, undefined, 'mdx-expression'],
	['a template', `{\`\${${run}}\`}`, undefined, 'mdx-expression'],
	['a component with code', `<Callout title={${run}}>x</Callout>`, 'raw-html', 'mdx-expression'],
];

/** Where a text may stand in a document. */
const places: [name: string, around: (text: string) => string][] = [
	['a sentence', (text) => `Appelez ${text} vite.`],
	['a heading', (text) => `## Aide ${text}`],
	['a list', (text) => `- Un\n- Deux ${text}`],
	['a list in a list', (text) => `1. Un\n   - Deux\n     - [ ] ${text}`],
	['a quotation', (text) => `> Elle dit\n> ${text}`],
	['a cell', (text) => `| a | b |\n| - | - |\n| ${text.replaceAll('|', '\\|')} | c |`],
	['a head of a table', (text) => `| ${text} | b |\n| - | - |\n| a | c |`],
	['a note', (text) => `Appelez[^1].\n\n[^1]: Vite ${text}`],
	['a box', (text) => `:::danger[Aide]\nAppelez ${text}\n:::`],
	['bold words', (text) => `Appelez **vite ${text} vite**.`],
	['crossed words', (text) => `Appelez ~~vite ${text}~~.`],
	['a line behind a break', (text) => `Appelez\\\n${text} vite.`],
];

/** Each way to slip some code in, in each place. */
export const placed = (run = `globalThis.${canary} = true`): Hostile[] =>
	payloads(run).flatMap(([what, text, md, mdx]) =>
		places.map(([where, around]) => ({ name: `${what} in ${where}`, body: around(text), md, mdx })),
	);

/** Types of files that a server or a reader's machine would run. */
export const activeTypes =
	'html htm xhtml shtml svgz js mjs cjs ts jsx wasm css php asp jsp py sh bat cmd exe dll msi jar apk hta scr vbs ps1 swf xml xsl xslt docm xlsm pptm lnk url htaccess webmanifest eml mht'.split(
		' ',
	);
