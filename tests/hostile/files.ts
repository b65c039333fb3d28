import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FindingCode } from '#model/finding.ts';
import { fixtures } from '../helpers.ts';

/** A whole file; no code where it must pass. */
type HostileFile = [code: FindingCode | undefined, name: string, path: string, text: string];

const markdown = 'pages/essai/index.fr.md';
const mdx = 'pages/essai/index.fr.mdx';
const opening = '---\nid: b7hkm\ntitle: Essai\nsummary: Un essai.\n';
const script = '\n<script>alert(1)</script>\n';
const titled = (words: string) => `---\nid: b7hkm\ntitle: '${words}'\nsummary: '${words}'\n---\n`;
const library = readFileSync(join(fixtures, 'base/library.yml'), 'utf8');

/** Files that readers could split, name or serve in different ways. */
export const files: HostileFile[] = [
	// Every output escapes these two: they are words like any other.
	[
		undefined,
		'a title that closes the title',
		markdown,
		titled('</title><script>alert(1)</script>'),
	],
	[undefined, 'a title that is code', mdx, titled('{process.exit()} ${process.exit()}')],

	[
		'raw-html',
		'fields closed by dashes and a tab',
		markdown,
		`${opening}---\t\n${script}\n---\n\nFin.\n`,
	],
	[
		'unknown-component',
		'fields closed by dashes and a tab, in MDX',
		mdx,
		`${opening}---\t\n${script}\n---\n\nFin.\n`,
	],
	[
		'raw-html',
		'fields closed by dashes and spaces',
		markdown,
		`${opening}---   \n${script}\n---\n`,
	],
	['yaml-syntax', 'fields closed by dots', markdown, `${opening}...\n${script}\n---\n`],
	['raw-html', 'a second block of fields', markdown, `${opening}---\n---\na: b\n---\n${script}`],
	[
		'raw-html',
		'a block of TOML behind the fields',
		markdown,
		`${opening}---\n+++\na = 1\n+++\n${script}`,
	],
	[
		'front-matter-missing',
		'fields in TOML',
		mdx,
		'+++\nlayout = "data:text/javascript,process.exit()"\n+++\n',
	],
	['front-matter-missing', 'fields that never end', markdown, `${opening}${script}`],
	['front-matter-missing', 'fields behind an empty line', mdx, `\n${opening}---\n`],
	[
		'front-matter-missing',
		'fields behind two byte order marks',
		mdx,
		`\uFEFF\uFEFF${opening}---\n`,
	],
	[
		'nul-character',
		'lines that end in carriage returns',
		mdx,
		`${opening}---\n`.replaceAll('\n', '\r'),
	],
	[
		'translation-orphan',
		'fields as one group',
		markdown,
		'---\n{ id: b7hkm, title: Essai, summary: Un essai. }\n---\n',
	],
	[
		'translation-orphan',
		'an id spelt in escapes',
		markdown,
		opening.replace('id', '"\\x69d"') + '---\n',
	],

	['unknown-file', 'a page', 'pages/essai/jeu.html', '<script>alert(1)</script>'],
	['unknown-file', 'a page deeper down', 'pages/essai/a/b/jeu.xhtml', '<script>alert(1)</script>'],
	['unknown-file', 'a script', 'pages/essai/jeu.js', 'alert(1)'],
	['unknown-file', 'a packed drawing', 'pages/essai/dessin.svgz', 'x'],
	['unknown-file', 'a document in capitals', 'pages/essai/INDEX.FR.MDX', '{process.exit()}'],
	['unknown-file', 'a component', 'pages/essai/Callout.astro', '---\nprocess.exit();\n---\n'],
	['unknown-file', 'a configuration', 'astro.config.mjs', 'process.exit();'],
	['bad-slug', 'a folder that climbs', 'pages/../index.fr.md', opening],
	[
		'unknown-collection',
		'a collection with a name of JavaScript',
		'constructor/essai/index.fr.md',
		opening,
	],

	[
		'bad-format',
		'a language that is none',
		'library.yml',
		library.replace('en: {}', 'en: { lang: en_GB }'),
	],
	[
		'bad-format',
		'a locale that is none',
		'library.yml',
		library.replace('en: {}', 'en: {}\n  fr-a: {}'),
	],
	['bad-format', 'a site that is code', 'library.yml', library.replace('https:', 'javascript:')],
	[
		'bad-format',
		'an exit that is code',
		'library.yml',
		`${library}options:\n  exit: javascript:alert(1)\n`,
	],
	[
		'forbidden-key',
		'a code named `__proto__`',
		'vocabulary/units.yml',
		'__proto__:\n  fr: a\n  en: b\n',
	],
	['yaml-alias', 'a list with aliases', 'vocabulary/units.yml', 'a: &a\n  fr: a\n  en: b\nb: *a\n'],
	[
		'interface-unknown',
		'a text named `__proto__`',
		'interface/en.json',
		'{ "search": "Search", "__proto__": "x" }',
	],
	['json-syntax', 'brackets by the hundred thousand', 'interface/en.json', '['.repeat(100_000)],
	['address-lost', 'an address of another host', 'addresses.txt', '//evil.example/\n'],
];
