import type { FindingCode } from '#model/finding.ts';

/** Fields of a document that is valid otherwise, and the code that answers them. */
export type HostileFields = [code: FindingCode, name: string, fields: string];

const key = (name: string, value: string): HostileFields => [
	'unknown-key',
	`the field \`${name}\` of Astro or Starlight`,
	`${name}: ${value}`,
];

/** Front matter that runs, disguises, overwrites or overwhelms. */
export const fields: HostileFields[] = [
	key('layout', '"data:text/javascript,process.exit()"'),
	key('head', '[{ tag: script, content: alert(1) }]'),
	key('hero', '{ image: { html: "<script>alert(1)</script>" } }'),
	key('banner', '{ content: "<script>alert(1)</script>" }'),
	key('slug', '../../index'),
	key('template', 'splash'),
	key('prev', '{ link: "javascript:alert(1)" }'),
	key('sidebar', '{ attrs: { onclick: alert(1) } }'),
	key('editUrl', 'javascript:alert(1)'),
	key('tableOfContents', 'false'),
	key('url', 'javascript:alert(1)'),
	['unknown-key', 'a field that looks like a phrase', '"@constructor": x'],
	['unknown-key', 'a field that looks like the name of a language', '"@language:!!": x'],
	['unknown-key', 'a field with a name of JavaScript', 'toString: x'],
	['unknown-key', 'a field that is a list', '? [a, b]\n: x'],
	['unknown-key', 'a merge key', '<<: { critical: true }'],
	['yaml-alias', 'a merge key with an alias', 'order: &a 1\n<<: *a'],
	['yaml-alias', 'an alias', 'themes: &a [protection]\nrights: *a'],
	['yaml-alias', 'an anchor', 'themes: &a [protection]'],
	['yaml-alias', 'an anchor on a map', 'situations: [&a { key: x }]'],
	['yaml-alias', 'a billion laughs', laughs()],
	['yaml-alias', 'an alias of itself', 'related: &a [*a]'],
	['yaml-tag', 'a function', 'order: !!js/function "function () { process.exit() }"'],
	['yaml-tag', 'a regular expression', 'order: !!js/regexp /a/'],
	['yaml-tag', 'a Python object', 'order: !!python/object/apply:os.system ["id"]'],
	['yaml-tag', 'a tag of its own', 'order: !custom 1'],
	['yaml-tag', 'a tag by its address', 'order: !<tag:evil.example,2026:x> 1'],
	['yaml-tag', 'the tag that is none', 'order: ! 1'],
	['yaml-tag', 'bytes', 'licence: !!binary Y2MtYnktNA=='],
	['yaml-tag', 'a set', 'themes: !!set { protection }'],
	['yaml-tag', 'an ordered map', 'themes: !!omap [protection: 1]'],
	['yaml-tag', 'a map said to be one', 'situations: [!!map { key: x }]'],
	['duplicate-key', 'a field that stands twice', 'status: draft\nstatus: validated'],
	[
		'duplicate-key',
		'a field that stands twice in other quotes',
		'"status": draft\n\'status\': validated',
	],
	['duplicate-key', 'a field of a group that stands twice', 'situations: [{ key: a, key: b }]'],
	['forbidden-key', '`__proto__`', '__proto__: { critical: true }'],
	['forbidden-key', '`__proto__` in quotes', '"__proto__": { critical: true }'],
	['forbidden-key', '`__proto__` spelt in escapes', '"\\x5f_proto__": { critical: true }'],
	['forbidden-key', '`__proto__` as a complex key', '? __proto__\n: { critical: true }'],
	[
		'forbidden-key',
		'`__proto__` deep inside',
		'situations: [{ key: { __proto__: { title: x } } }]',
	],
	['forbidden-key', '`constructor`', 'constructor: { prototype: { critical: true } }'],
	['forbidden-key', '`prototype`', 'prototype: {}'],
	['wrong-type', 'a boolean of YAML 1.1', 'sensitive: yes'],
	['wrong-type', 'another boolean of YAML 1.1', 'critical: On'],
	['wrong-type', 'a number in a text', 'order: "1"'],
	['wrong-type', 'a number that is infinite', 'order: .inf'],
	['wrong-type', 'a number that is none', 'order: .nan'],
	['wrong-type', 'nothing where a list is meant', 'themes:'],
	['wrong-type', 'a list where a text is meant', 'licence: [cc-by-4]'],
	['bad-format', 'a code that climbs', 'themes: [../../../etc/passwd]'],
	['bad-format', 'a code that is HTML', 'themes: ["<script>"]'],
	['bad-format', 'an alias that climbs', 'aliases: [pages/../../etc]'],
	['bad-format', 'an id that is an address', 'related: ["//evil.example"]'],
	['bad-date', 'a day that does not exist', 'reviewed: 2026-02-31'],
	['bad-date', 'a month that does not exist', 'reviewed: 2026-13-45'],
	['bad-date', 'a date with a time', 'reviewed: 2026-11-22T00:00:00Z'],
	['wrong-type', 'a year of five digits', 'reviewed: 99999'],
	['yaml-syntax', 'a tab as indentation', 'situations:\n\t- key: x'],
	['yaml-syntax', 'a text that never ends', 'licence: "cc'],
	['yaml-syntax', 'a list that never ends', 'themes: [protection'],
	['yaml-syntax', 'a second set of fields', '...\nlayout: "data:text/javascript,process.exit()"'],
	['yaml-syntax', 'a directive', '%YAML 1.1'],
	['yaml-syntax', 'a key of thirty thousand letters', `${'a'.repeat(30_000)}: x`],
	['yaml-syntax', 'ten thousand brackets', `themes: ${'['.repeat(10_000)}${']'.repeat(10_000)}`],
	['yaml-syntax', 'ten thousand open brackets', `themes: ${'['.repeat(10_000)}`],
	['yaml-syntax', 'ten thousand groups', `themes: ${'{a: '.repeat(10_000)}${'}'.repeat(10_000)}`],
	['yaml-syntax', 'ten thousand dashes', `themes:\n${'- '.repeat(10_000)}x`],
	['yaml-syntax', 'ten thousand question marks', '? '.repeat(10_000)],
	[
		'unknown-key',
		'five thousand fields',
		Array.from({ length: 5000 }, (_, index) => `k${index}: x`).join('\n'),
	],
	['duplicate-key', 'three thousand times the same field', 'order: 1\n'.repeat(3000).trim()],
	[
		'nul-character',
		'a field behind a carriage return in a comment',
		'# a\rlayout: "data:text/javascript,process.exit()"',
	],
	[
		'nul-character',
		'an end behind a carriage return in a comment',
		'# a\r---\rlayout: "data:text/javascript,process.exit()"',
	],
	[
		'unknown-key',
		'an end between line separators in a comment',
		'# a\u2028---\u2028\nlayout: "data:text/javascript,process.exit()"',
	],
	[
		'unknown-key',
		'an end behind a next-line sign in a comment',
		'# a\u0085---\u0085\nlayout: "data:text/javascript,process.exit()"',
	],
];

/** Nine lists of nine of the one before: a billion words when they are resolved. */
function laughs(): string {
	const lists = Array.from(
		{ length: 9 },
		(_, index) => `b${index + 1}: &b${index + 1} [${Array(9).fill(`*b${index}`).join(', ')}]`,
	);
	return ['b0: &b0 [ha]', ...lists].join('\n');
}
