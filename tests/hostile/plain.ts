/** Words that look dangerous and are none: they are shown as they are written, since every output escapes them. */
export const plain: [name: string, fields: string, body: string][] = [
	['HTML between back-ticks', '', 'Écrivez `<script>alert(1)</script>` ou `{a}`.'],
	['HTML in a block of code', '', '```html\n<script>alert({a})</script>\n```'],
	['an import in a block of code', '', '```js\nimport a from "b";\n\nexport default a;\n```'],
	['escaped HTML', '', '\\<script> et &lt;script&gt;'],
	['a word that starts like a module', '', 'importantly et\nexport de biens'],
	['a scheme without a link', '', 'Le mot javascript : rien de plus.'],
	[
		'a web address, a telephone and a letter',
		'',
		'[a](https://example.org/), [b](tel:119) et [c](mailto:aide@example.org)',
	],
	['a list in a list in a list', '', '- a\n  - b\n    - c\n      > d'],
	['a label of a link that is defined twice', '', '[x]\n\n[x]: /d/p3rtk/\n[x]: /d/c4nv2/'],
	['times and ratios', '', 'À 10:30, un rapport de 1:2 et cas:urgent.'],
	['a rule that looks like front matter', '', '---\n\nlayout: evil\n\n---'],
];
