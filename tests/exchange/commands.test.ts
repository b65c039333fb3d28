/** `translate export` and `import`: what a translator's tool gives back becomes the translation, or nothing does. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { exchangeWords } from '../../scripts/translate/exchange-words.ts';
import { findingLanguages } from '#model/finding.ts';
import { problemCodes } from '#library/exchange/problem.ts';
import { gitLibrary, type GitLibrary } from '../git-library.ts';

const source = 'pages/accueillir/index.fr.md';
const english = 'pages/accueillir/index.en.md';
const page = 'pages/accueillir';
const xlf = 'pages-accueillir.fr-en.xlf';

/** A page in French, and a name for its units in English. */
function begun(): GitLibrary {
	const library = gitLibrary();
	library.write(
		source,
		`---
id: k7mq2
title: Accueillir un enfant
summary: Ce que l'on fait en premier.
---

Dites **bonjour** à [tous](/d/k7mq2/).

## Écouter

Laissez parler.
`,
	);
	library.commit('Write the page');
	return library;
}

const words: Record<string, string> = {
	'Accueillir un enfant': 'Welcome a child',
	"Ce que l'on fait en premier.": 'What comes first: a welcome.',
	'Dites <pc': 'Say <pc',
	'>bonjour<': '>hello<',
	'> à <': '> to <',
	'>tous<': '>everyone<',
	Écouter: 'Listen',
	'Laissez parler.': 'Let them speak.',
};

/** The same file with a target after each source, in other words. */
const inEnglish = (text: string, state = ' state="translated"') =>
	text.replaceAll(
		/<segment( state="\w+")?>\s*<source>([^]*?)<\/source>(?:\s*<target>[^]*?<\/target>)?/g,
		(whole, known: string | undefined, said: string) => {
			if (known === ' state="translated"') return whole;
			let target = said;
			for (const [from, to] of Object.entries(words)) target = target.replace(from, to);
			return `<segment${state}><source>${said}</source><target>${target}</target>`;
		},
	);

const file = (library: GitLibrary, name = xlf) => readFileSync(join(library.root, name), 'utf8');
const save = (library: GitLibrary, text: string | Uint8Array, name = xlf) =>
	writeFileSync(join(library.root, name), text);

/** The page in English, brought by a file. */
async function translated(): Promise<GitLibrary> {
	const library = begun();
	await library.translate('export', page, 'en');
	save(library, inEnglish(file(library)));
	const { code } = await library.translate('import', xlf);
	if (code !== 0) throw new Error('The page was not imported.');
	library.git('clean', '--quiet', '--force', '*.xlf');
	library.commit('Translate the page');
	return library;
}

const counts = async (library: GitLibrary) =>
	(await library.translate('status', 'en')).text.split('\n')[0];

describe('a finished file', () => {
	test('begins a translation that follows its source and passes the check', async () => {
		const library = await translated();
		expect(library.read(english).replace(/'[0-9a-f]{12}'/, "'…'")).toBe(`---
title: Welcome a child
summary: 'What comes first: a welcome.'
source:
  locale: fr
  hash: '…'
---

Say **hello** to [everyone](/d/k7mq2/).

## Listen

Let them speak.
`);
		expect(library.errors()).toEqual([]);
		expect(await counts(library)).toContain('1 up to date, 0 behind');
	});

	test('that nobody touched changes nothing', async () => {
		const library = await translated();
		const kept = library
			.read(english)
			.replace('source:', '# Read by a lawyer.\nsource:')
			.replace('Welcome a child', '"Welcome a child"   # See #12.')
			.replaceAll('\n', '\r\n');
		library.write(english, `\uFEFF${kept}`);
		await library.translate('export', page, 'en');
		const { code, text } = await library.translate('import', xlf);
		expect([code, text]).toEqual([0, expect.stringContaining('said so already')]);
		expect(library.read(english)).toBe(`\uFEFF${kept}`);
	});

	test('changes what was touched, and keeps comments and style', async () => {
		const library = await translated();
		const before = library
			.read(english)
			.replace('source:', '# Read by a lawyer.\nsource:')
			.replace("'What comes first: a welcome.'", '>-\n  What comes first.')
			.replace('**hello**', '__hello__');
		library.write(english, before);
		await library.translate('export', page, 'en');
		const touched = (text: string) =>
			text.replace('What comes first.', 'The first hour.').replace('speak.', 'talk.');
		save(library, file(library).replaceAll(/<target>[^]*?<\/target>/g, touched));
		expect((await library.translate('import', xlf)).code).toBe(0);
		expect(library.read(english)).toBe(touched(before));
	});

	test('asks again only for what changed in the source, and shows what it said', async () => {
		const library = await translated();
		library.edit(source, 'Laissez parler.', 'Laissez-le parler.\n\nNe jugez pas.');
		library.edit(source, 'à [tous]', 'doucement à [tous]');
		library.commit('Say more');
		const { text } = await library.translate('export', page, 'en');
		expect(text).toContain('6 units, of which 3 to translate');
		const exported = file(library);
		expect(exported).toContain('<note category="previous-source">Laissez parler.</note>');
		expect(exported.match(/state="translated"/g)).toHaveLength(3);
		expect(await library.translate('import', xlf)).toEqual({
			code: 1,
			text: `\`${page}\` is not finished, and stays as it was. To translate or to confirm:\n  body.1\n  body.3\n  body.4`,
		});
		Object.assign(words, {
			'Laissez-le parler.': 'Let the child speak.',
			'Ne jugez pas.': 'Do not judge.',
		});
		words['> doucement à <'] = '> gently to <';
		save(library, inEnglish(exported));
		expect((await library.translate('import', xlf)).code).toBe(0);
		expect(library.read(english)).toContain(
			'Say **hello** gently to [everyone](/d/k7mq2/).\n\n## Listen\n\nLet the child speak.\n\nDo not judge.\n',
		);
		expect(await counts(library)).toContain('1 up to date, 0 behind');
	});

	test('takes out what the source no longer says, once that was told', async () => {
		const library = await translated();
		library.edit(source, '\n## Écouter\n\nLaissez parler.\n', '');
		library.commit('Say less');
		const { text } = await library.translate('export', page, 'en');
		expect(text).toContain('an import will remove it: “Let them speak.”');
		expect((await library.translate('import', xlf)).code).toBe(0);
		expect(library.read(english)).not.toContain('Listen');
	});
});

describe('an unfinished file', () => {
	test('names what is missing and begins nothing', async () => {
		const library = begun();
		await library.translate('export', page, 'en');
		const { code, text } = await library.translate('import', xlf);
		expect([code, text]).toEqual([1, expect.stringContaining('Nothing of it is translated.')]);
		save(library, inEnglish(file(library)).replace(/<target>Listen<\/target>/, '<target/>'));
		expect((await library.translate('import', xlf)).text).toMatch(/confirm:\n {2}body\.2$/);
		expect(existsSync(join(library.root, 'content', english))).toBe(false);
	});

	test('is one that a machine filled in and nobody read', async () => {
		const library = begun();
		await library.translate('export', page, 'en');
		const exported = file(library);
		save(library, inEnglish(exported, ' state="initial"'));
		expect((await library.translate('import', xlf)).code).toBe(1);
		for (const state of ['', ' state="reviewed"', ' state="final"']) {
			save(library, inEnglish(exported, state));
			expect((await library.translate('import', xlf)).code, state).toBe(0);
			library.git('clean', '--quiet', '--force', 'content');
		}
	});

	test('of many documents leaves only its unfinished ones as they were', async () => {
		const library = begun();
		library.write(
			'pages/noter/index.fr.md',
			'---\nid: bcd34\ntitle: Noter\nsummary: Écrire.\n---\n\nVite.\n',
		);
		await library.translate('export', 'all', 'en');
		const whole = file(library, 'all.fr-en.xlf');
		const one = (text: string) => (text.startsWith('<file id="k7mq2') ? inEnglish(text) : text);
		save(
			library,
			whole
				.split(/(?=<file )/)
				.map(one)
				.join(''),
			'all.fr-en.xlf',
		);
		const { code, text } = await library.translate('import', 'all.fr-en.xlf');
		expect([code, text]).toEqual([1, expect.stringContaining('`pages/noter` is not finished')]);
		expect(library.read(english)).toContain('Welcome a child');
		expect(existsSync(join(library.root, 'content/pages/noter/index.en.md'))).toBe(false);
	});
});

describe('the states of units', () => {
	const states = (library: GitLibrary) =>
		new Set([...file(library).matchAll(/<segment state="(\w+)"/g)].map(([, state]) => state));

	test.each(['machine', 'draft', 'reviewed'] as const)('are those of a %s', async (state) => {
		const library = await translated();
		library.write(english, library.read(english).replace(/hash: '\w+'/, `$&\n  state: ${state}`));
		const before = library.read(english);
		await library.translate('export', page, 'en');
		expect([...states(library)]).toEqual([
			{ machine: 'initial', draft: 'translated', reviewed: 'reviewed' }[state],
		]);
		expect((await library.translate('import', xlf)).code).toBe(state === 'machine' ? 1 : 0);
		expect(library.read(english)).toBe(before);
	});

	test('become those of the translation', async () => {
		const library = await translated();
		await library.translate('export', page, 'en');
		const exported = file(library);
		const imported = async (text: string) => {
			save(library, text);
			await library.translate('import', xlf);
			return /^ {2}state: (\w+)$/m.exec(library.read(english))?.[1];
		};
		expect(await imported(exported)).toBeUndefined();
		expect(await imported(exported.replaceAll('"translated"', '"final"'))).toBe('reviewed');
		expect(await imported(exported.replace('"translated"', '"reviewed"'))).toBe('draft');
		expect(library.errors()).toEqual([]);
	});
});

test('an export never writes over work that is under way', async () => {
	const library = begun();
	await library.translate('export', page, 'en');
	save(library, 'work');
	expect((await library.translate('export', page, 'en')).code).toBe(1);
	expect(file(library)).toBe('work');
});

describe('a bad file is refused in each language, with its place, and writes nothing:', () => {
	const bomb = `<!DOCTYPE x [${['a', 'b', 'c', 'd', 'e', 'f'].map((name, index, all) => `<!ENTITY ${name} "${`&${all[index - 1] ?? 'lol'};`.repeat(10)}">`).join('')}]>`;
	const stranger = (text: string) => text.replace(/<target>Listen/, '<target><ph id="9"/>Listen');
	const cases: [
		code: string,
		name: string,
		change: (text: string) => string | Uint8Array,
		at?: string,
	][] = [
		['not-utf8', 'Latin letters', (text) => Buffer.from(text, 'latin1')],
		['not-xml', 'words', () => 'Bonjour', '1:1'],
		['not-xml', 'nothing', () => '', '1:1'],
		['not-xml', 'half of itself', (text) => text.slice(0, 900)],
		['not-xml', 'an entity that nobody declared', (text) => text.replace('Listen', '&xxe;')],
		['too-deep', 'a hundred thousand elements in each other', () => '<a>'.repeat(100_000), '1:1'],
		[
			'doctype',
			'a file of this machine',
			(text) =>
				text.replace('<xliff', '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/hostname">]>\n<xliff'),
			'2:1',
		],
		['doctype', 'a billion laughs', (text) => text.replace('<xliff', `${bomb}\n<xliff`), '2:1'],
		[
			'not-xliff',
			'another language of XML',
			() => '<html xmlns="http://www.w3.org/1999/xhtml"/>',
			'1:1',
		],
		[
			'not-xliff',
			'the namespace of XLIFF 1.2',
			(text) => text.replace(/xmlns="[^"]+"/, 'xmlns="urn:oasis:names:tc:xliff:document:1.2"'),
			'2:1',
		],
		[
			'other-version',
			'another version',
			(text) => text.replace('version="2.1"', 'version="1.2"'),
			'2:1',
		],
		[
			'other-language',
			'a language that the library has not',
			(text) => text.replace('trgLang="en"', 'trgLang="de"'),
			'2:1',
		],
		[
			'other-source-language',
			'the language of the original as target',
			(text) => text.replace('trgLang="en"', 'trgLang="fr"'),
			'3:2',
		],
		[
			'other-source-language',
			'a source that is not there',
			(text) => text.replace('srcLang="fr"', 'srcLang="es"'),
			'3:2',
		],
		[
			'unknown-document',
			'another document',
			(text) => text.replace('file id="k7mq2', 'file id="zzzzz'),
			'3:2',
		],
		[
			'source-changed',
			'another text of the source',
			(text) => text.replace(/(file id="k7mq2-)\w+/, '$1000000000000'),
			'3:2',
		],
		[
			'unit-twice',
			'a unit that stands twice',
			(text) => text.replace('id="body.3"', 'id="body.2"'),
		],
		[
			'unit-twice',
			'a document that stands twice',
			(text) => text.replace(/<file [^]*<\/file>/, '$&$&'),
		],
		[
			'unknown-unit',
			'a unit that does not exist',
			(text) => text.replace('id="body.3"', 'id="../../x"'),
		],
		[
			'unknown-element',
			'an element of another language',
			(text) => text.replace('<target>Listen', '<target><b>Listen</b>'),
		],
		[
			'code-lost',
			'a lost link',
			(text) => text.replace(/(<target>Say [^]*?)<pc id="2".*?>(everyone)<\/pc>/, '$1$2'),
		],
		[
			'code-twice',
			'a link twice',
			(text) => text.replace(/(<target>Say [^]*?)(<pc id="2".*?<\/pc>)/, '$1$2$2'),
		],
		['code-unknown', 'a sign of its own', stranger],
		[
			'code-crossed',
			'signs across each other',
			(text) =>
				text.replace(
					'<target>Say ',
					'<target><sc id="1"/><sc id="2"/><ec startRef="1"/><ec startRef="2"/>',
				),
		],
		[
			'misplaced',
			'emphasis that no reader would see',
			(text) =>
				text
					.replace(/(<target>)Say (<pc id="1"[^>]*>)hello(<\/pc>)/, '$1a$2 « hello » $3z')
					.replace('> « hello » <', '>« hello »<'),
		],
	];

	test('there is a case for each', () => {
		const told = new Set([...cases.map(([code]) => code), 'too-large']);
		expect([...told].toSorted()).toEqual([...problemCodes].toSorted());
	});

	test.each(cases)('%s: %s', async (code, name, change, at = '') => {
		const library = begun();
		await library.translate('export', page, 'en');
		const whole = inEnglish(file(library));
		const bad = change(whole);
		expect(bad).not.toEqual(whole);
		save(library, bad);
		const lang = findingLanguages[name.length % findingLanguages.length] ?? 'en';
		const { code: exit, text } = await library.translate('import', xlf, '--lang', lang);
		const [place = '', message = '', cure = ''] = text.split('\n');
		expect([exit, place]).toEqual([
			1,
			expect.stringMatching(/^pages-accueillir\.fr-en\.xlf:\d+:\d+$/),
		]);
		expect(place).toContain(`xlf:${at}`);
		expect(message).toContain(`[xliff-${code}]`);
		expect(cure).toMatch(/^ {2}→ \S/);
		expect(text).not.toMatch(/\{\w+\}|undefined|^\s+at /m);
		expect(library.git('status', '--porcelain')).toBe(`?? ${xlf}\n`);
	});
});

test('words that the check would refuse are not written', async () => {
	const library = begun();
	await library.translate('export', page, 'en');
	save(library, inEnglish(file(library)).replace('Let them speak.', 'Call +221 77 123 45 67.'));
	const { code, text } = await library.translate('import', xlf);
	expect([code, text]).toEqual([1, expect.stringContaining('[phone-number]')]);
	expect(existsSync(join(library.root, 'content', english))).toBe(false);
});

test('markup comes from the library, whatever the file says that it is', async () => {
	const library = begun();
	await library.translate('export', page, 'en');
	save(library, inEnglish(file(library)).replaceAll('](/d/k7mq2/)', '](javascript:alert(1))'));
	expect((await library.translate('import', xlf)).code).toBe(0);
	expect(library.read(english)).toContain('[everyone](/d/k7mq2/)');
});

test.each(findingLanguages)('says each problem and its cure in %s', (lang) => {
	const told = problemCodes.map((code) =>
		exchangeWords[lang].told('x.xlf', { code, line: 1, column: 2, values: { unit: '\u202Eu\n1' } }),
	);
	for (const text of told)
		expect(text).toMatch(/^x\.xlf:1:2\n {2}\S.*\[xliff-[\w-]+\]\n {2}→ \S.*\.\n$/);
	expect(new Set(told).size).toBe(problemCodes.length);
});
