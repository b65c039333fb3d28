const svg = (inside: string, attributes = ''): string =>
	`<svg xmlns="http://www.w3.org/2000/svg"${attributes}>\n${inside}\n</svg>\n`;

/** Drawings that run, load or embed, or that a browser reads otherwise than we do. */
export const drawings: [name: string, text: string][] = [
	['a script', svg('<script>alert(1)</script>')],
	['a script of another place', svg('<script href="https://evil.example/x.js" />')],
	[
		'a script inside a title, which hides it in HTML',
		svg('<title><title><script>alert(1)</script></title></title>'),
	],
	[
		'a script inside a title of a drawing that starts with a group',
		'<g xmlns="http://www.w3.org/2000/svg"><title><script>alert(1)</script></title></g>',
	],
	[
		'a script with a prefix',
		svg('<s:script xmlns:s="http://www.w3.org/2000/svg">alert(1)</s:script>'),
	],
	[
		'a script behind a comment that HTML ends otherwise',
		svg('<!-- --!><script>alert(1)</script><!-- -->'),
	],
	['a handler', svg('<rect />', ' onload="alert(1)"')],
	['a handler in capitals', svg('<rect ONCLICK="alert(1)" />')],
	['a handler in single quotes over lines', svg("<rect\n\tonclick\n=\n'alert(1)' />")],
	[
		'a foreign object',
		svg(
			'<foreignObject><body xmlns="http://www.w3.org/1999/xhtml" onload="alert(1)" /></foreignObject>',
		),
	],
	[
		'a page in place of a drawing',
		'<html xmlns="http://www.w3.org/1999/xhtml"><body onload="alert(1)"></body></html>',
	],
	[
		'an element of a page inside a title',
		svg('<title xmlns="http://www.w3.org/1999/xhtml">a</title>'),
	],
	['a style sheet', svg('<style>@import "https://evil.example/x.css";</style>')],
	['a style', svg('<rect style="background: url(https://evil.example/)" />')],
	['an external use', svg('<use href="https://evil.example/x.svg#a" />')],
	[
		'an external use with the prefix `xlink`',
		svg(
			'<use xmlns:xlink="http://www.w3.org/1999/xlink" xlink:href="https://evil.example/x.svg#a" />',
		),
	],
	[
		'an external use with a prefix of its own',
		svg('<use xmlns:x="http://www.w3.org/1999/xlink" x:href="https://evil.example/x.svg#a" />'),
	],
	['an external use spelt in entities', svg('<use href="&#104;ttps://evil.example/x.svg#a" />')],
	['a base address', svg('<use href="#a" />', ' xml:base="https://evil.example/x.svg"')],
	['an image', svg('<image href="https://evil.example/x.png" />')],
	['a link', svg('<a href="javascript:alert(1)"><text>a</text></a>')],
	['an animation of a link', svg('<animate attributeName="href" values="javascript:alert(1)" />')],
	['a setter', svg('<set attributeName="onmouseover" to="alert(1)" />')],
	[
		'a filter that loads',
		svg('<filter id="a"><feImage href="https://evil.example/x.svg" /></filter>'),
	],
	['a colour that loads', svg('<rect fill="url(https://evil.example/x.svg#a)" />')],
	[
		'a colour that loads in quotes',
		svg('<rect fill="url( &quot;https://evil.example/x.svg#a&quot;)" />'),
	],
	[
		'a colour that loads, spelt in CSS escapes',
		svg('<rect fill="\\75rl(https://evil.example/x.svg#a)" />'),
	],
	['a cursor that loads', svg('<rect cursor="image-set(\'https://evil.example/x.png\' 1x)" />')],
	[
		'an entity',
		'<!DOCTYPE svg [<!ENTITY a SYSTEM "file:///etc/passwd">]>\n<svg xmlns="http://www.w3.org/2000/svg"><text>&a;</text></svg>',
	],
	[
		'a billion laughs',
		'<!DOCTYPE svg [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]>\n<svg xmlns="http://www.w3.org/2000/svg"><text>&b;</text></svg>',
	],
	[
		'a document type',
		'<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "https://evil.example/x.dtd">\n<svg xmlns="http://www.w3.org/2000/svg" />',
	],
	['a CDATA section', svg('<text><![CDATA[<script>alert(1)</script>]]></text>')],
	[
		'a style sheet as an instruction',
		'<?xml-stylesheet href="https://evil.example/x.xsl"?>\n<svg xmlns="http://www.w3.org/2000/svg" />',
	],
	[
		'another encoding',
		'<?xml version="1.0" encoding="UTF-7"?>\n<svg xmlns="http://www.w3.org/2000/svg" />',
	],
	['a handler behind a broken attribute', svg('<rect a="b"onclick="alert(1)" />')],
	['a tag in an attribute', svg('<rect a="<script>alert(1)</script>" />')],
	['a tag that never ends', svg('<rect a="')],
	['a comment that never ends', svg('<!-- a')],
	['words that are no drawing', 'Appelez.'],
	['ten thousand scripts', svg('<script />'.repeat(10_000))],
	['a hundred thousand open comments', svg('<!--'.repeat(100_000))],
	['a backslash a million times', svg(`<rect a="${'\\'.repeat(1_000_000)}(" />`)],
];
