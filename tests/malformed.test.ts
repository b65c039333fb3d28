/** Documents that were damaged on their way: each is answered at a place of its file, in little time, and never with a stack trace. */
import { describe, expect, test } from 'vitest';
import { tidyDocument } from '#library/tidy/document.ts';
import { type Finding, findingLanguages, spoken } from '#model/finding.ts';
import { sha256 } from '#sources/disk.ts';
import { base, findingsOf, withFile } from './helpers.ts';

const path = 'procedures/essai/index.fr.md';
const whole = `---
id: b7hkm
title: Recevoir une parole
summary: Ce que l’on fait en premier.
status: draft
themes: [${theme()}]
kind: sectoral
firstActions:
  - Écouter
steps:
  - key: ecouter
    who: [${role()}]
    how: >-
      Laissez parler,
      sans question.
  - key: noter
    who: [${role()}]
    how: Écrivez ses mots.
---

## Contexte

Un texte avec un [lien](/d/b7hkm/).

| Qui | Quand |
| --- | --- |
| vous | tout de suite |

:::note[Titre]
Mots.
:::
`;

function codeOf(list: string): string {
	const file = base.find((one) => one.path === `vocabulary/${list}.yml`);
	return /^[\w-]+/.exec(new TextDecoder().decode(file?.bytes))?.[0] ?? '';
}
function theme(): string {
	return codeOf('themes');
}
function role(): string {
	return codeOf('roles');
}

type Damaged = readonly [name: string, bytes: Uint8Array | string, mayPass?: boolean];
const lines = whole.split('\n');
const last = lines.indexOf('---', 1);
const fields = lines.slice(1, last).filter((line) => /^\w+:/.test(line));
const withLine = (index: number, line: string) => lines.with(index, line).join('\n');
const fieldLines = lines.flatMap((line, index) =>
	index > 0 && index < last ? [[line, index] as const] : [],
);

const damaged: readonly Damaged[] = [
	// Cut off after so many bytes: whatever is left, it is answered or it is whole enough to be read.
	...Array.from({ length: 100 }, (_, at): Damaged => {
		const length = Math.round((Buffer.byteLength(whole) * (at + 0.5)) / 100);
		return [`cut after ${length} bytes`, Buffer.from(whole).subarray(0, length), true];
	}),
	...fieldLines.map(([line, index]): Damaged => [
		`a tab before line ${index + 1}`,
		withLine(index, `\t${line}`),
	]),
	...fieldLines.map(([line, index]): Damaged => [
		`one space too many before line ${index + 1}`,
		withLine(index, ` ${line}`),
		true,
	]),
	...fields.map((line): Damaged => [`twice ${line}`, whole.replace(line, `${line}\n${line}`)]),
	...fields.map((line): Damaged => [
		`a number in place of ${line}`,
		whole.replace(line, `${line.split(':')[0] ?? ''}: 12`),
	]),
	...fields.map((line): Damaged => [
		`a group in place of ${line}`,
		whole.replace(line, `${line.split(':')[0] ?? ''}: { a: { b: [1, 2] } }`),
	]),
	...fields.map((line): Damaged => [
		`an open bracket in ${line}`,
		whole.replace(line, `${line.split(':')[0] ?? ''}: [a, b`),
	]),
	...fields.map((line): Damaged => [
		`an open quotation in ${line}`,
		whole.replace(line, `${line.split(':')[0] ?? ''}: "a`),
	]),
	...fields.map((line): Damaged => [
		`a letter too many in ${line}`,
		whole.replace(line, line.replace(':', 'x:')),
	]),
	...fieldLines.map(([line, index]): Damaged => [
		`a conflict at line ${index + 1}`,
		withLine(index, `<<<<<<< HEAD\n${line}\n=======\n${line}\n>>>>>>> other`),
	]),
	...[0xff, 0xc0, 0xed, 0xf8].map((byte): Damaged => [
		`the byte ${byte}`,
		Buffer.concat([Buffer.from(whole), Buffer.from([byte])]),
	]),
	['UTF-16', Buffer.from(whole, 'utf16le')],
	['Latin-1', Buffer.from(whole, 'latin1')],
	['a huge line', `${whole}${'mot '.repeat(10_000)}\n`],
	['a huge field', whole.replace('Ce que', 'Ce que '.repeat(5000))],
	['nothing', ''],
	['white space', ' \n\t\n'],
	['only a rule', '---\n'],
	['an open front matter', '---\ntitle: x\n'],
	['a list as front matter', '---\n- a\n- b\n---\n'],
	['a text as front matter', '---\nbonjour\n---\n'],
	['two documents', '---\ntitle: a\n...\n---\nb: c\n---\n'],
	['nulls', `${whole}\0\0\0`],
	['lone carriage returns', whole.replaceAll('\n', '\r')],
];

const fileWith = (content: Uint8Array | string) => {
	const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
	const file = { path, bytes, digest: sha256(bytes), size: bytes.length, isLink: false };
	return [...withFile(path, '').filter((one) => one.path !== path), file];
};

test('the whole document has no mistake', () => {
	expect(findingsOf(fileWith(whole)).filter(({ severity }) => severity === 'error')).toEqual([]);
});

test('there are 200 of them', () => {
	expect(damaged.length).toBeGreaterThanOrEqual(200);
});

describe('answers', () => {
	const cases = damaged.map(
		([name, content, mayPass = false]) => [name, content, mayPass] as const,
	);
	test.each(cases)('%s', (_, content, mayPass) => {
		const text = typeof content === 'string' ? content : new TextDecoder().decode(content);
		const size = text.split('\n');
		const found = findingsOf(fileWith(content));
		const isInside = ({ file, line, column }: Finding) =>
			file === path && line > 0 && column > 0 && column <= (size[line - 1]?.length ?? -1) + 2;
		expect(found.filter((one) => one.severity === 'error' && !isInside(one))).toEqual([]);
		for (const one of found)
			for (const lang of findingLanguages) {
				const { message, cure } = spoken(one, lang);
				expect(`${message} ${cure}`).not.toMatch(/\bat \w+ \(|node:|\.ts:\d|undefined|\[object/);
			}
		if (!mayPass) expect(found.some(({ severity }) => severity === 'error')).toBe(true);
	});
});

test.each([
	['a byte order mark', `\uFEFF${whole}`],
	['carriage returns', whole.replaceAll('\n', '\r\n')],
	['both', `\uFEFF${whole.replaceAll('\n', '\r\n')}`],
])('accepts %s, which --fix takes out', (_, text) => {
	expect(findingsOf(fileWith(text)).filter(({ severity }) => severity === 'error')).toEqual([]);
	const name = {
		path,
		collection: 'procedures',
		slug: 'essai',
		locale: 'fr',
		format: 'md',
	} as const;
	expect(tidyDocument(name, text)).toBe(tidyDocument(name, whole));
	expect(tidyDocument(name, text)).not.toMatch(/\r|\uFEFF/);
});
