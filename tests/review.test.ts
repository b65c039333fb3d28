/** What a reviewer is told of a proposal, on real branches of real repositories. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { codeOwners } from '#library/code-owners.ts';
import { inert } from '#library/review/inert.ts';
import { maskedParts } from '#library/review/masked-parts.ts';
import { previewPage } from '#library/review/preview-page.ts';
import type { SafeguardingRules } from '#library/safeguarding/trace.ts';
import { LibrarySchema } from '#model/library.ts';
import { proposal } from '../scripts/review/proposal.ts';
import { at, gitLibrary, type GitLibrary } from './git-library.ts';

const french = 'pages/accueillir/index.fr.md';
const page = (title: string, body: string) =>
	`---\nid: k7mq2\ntitle: ${title}\nsummary: Ce que l'on fait en premier.\n---\n${body}\n`;

/** A library with a page in French and its English translation, and a fork of it with a proposal. */
async function forked(
	change: (fork: GitLibrary) => void,
): Promise<{ library: GitLibrary; head: string }> {
	const library = gitLibrary();
	library.write(
		french,
		page('Accueillir un enfant', 'Dites bonjour.\n\n## Écouter\n\nLaissez parler.'),
	);
	library.commit('Write the page');
	await library.translate('start', 'pages/accueillir', 'en');
	library.edit('pages/accueillir/index.en.md', 'Accueillir un enfant', 'Welcome a child');
	library.commit('Translate the page');
	const root = mkdtempSync(join(tmpdir(), 'fork-'));
	onTestFinished(() => rmSync(root, { recursive: true }));
	library.git('clone', '--quiet', library.root, root);
	const fork = at(root);
	fork.git('switch', '--quiet', '--create', 'proposal');
	change(fork);
	fork.commit('Propose');
	library.write('pages/autre/index.fr.md', page('Autre', 'Mots.').replace('k7mq2', 'b7hkm'));
	library.commit('Go on meanwhile');
	library.git('fetch', '--quiet', root, 'proposal:refs/pull/1/head');
	return { library, head: 'refs/pull/1/head' };
}

async function told(change: (fork: GitLibrary) => void, lang?: 'en'): Promise<string> {
	const { library, head } = await forked(change);
	const answer = await proposal(join(library.root, 'content'), ['main', head], lang);
	if (typeof answer === 'string') throw new Error(answer);
	return answer.comment;
}

test('tells a reviewer what a fork changes, and nothing of what changed meanwhile', async () => {
	const text = await told((fork) =>
		fork.edit(french, 'Laissez parler.', 'Laissez l’enfant parler.'),
	);
	expect(text).toMatchInlineSnapshot(`
		"<!-- library-review -->
		## Relecture

		### Documents

		| Document | Langue | Changement | Mots | Lecture (LIX) |
		| --- | --- | --- | --- | --- |
		| Accueillir un enfant<br>pages/accueillir | fr | modifié | 5 → 6 | 69 |

		LIX : moins de 40, facile ; plus de 55, difficile.

		### Erreurs : 0 · conseils : 1

		- 💡 pages/accueillir/index.en.md&#58;6&#58;9 L’original a changé depuis que cette traduction a été faite. Lancez &#96;npm run translate -- diff pages/accueillir en&#96; pour voir ce qui a changé. ([translation-stale](https://library.example.org/fr/findings/translation-stale/))

		### Traductions qui prennent du retard

		- pages/accueillir &#40;en&#41;

		Taille du contenu : +0.0 KB

		### Ce qui change pour qui lit

		<details><summary>pages/accueillir (fr)</summary>

		**Écouter**

		Laissez <ins>l’enfant </ins>parler.

		</details>
		"
	`);
});

test('flags what lies outside the content, and asks for a maintainer', async () => {
	const text = await told((fork) => fork.write('../src/evil.ts', 'export {};'), 'en');
	expect(text).toContain('### ⚠️ Files outside the content: 1\n\n- src/evil.ts');
	expect(text).toContain('a maintainer has to read them');
});

test('tells mistakes with their page, new waivers, and masks what points to people', async () => {
	const text = await told((fork) => {
		const story = '<!-- waive: child-age, histoire inventée -->\n\nAwa, 9 ans, parle.';
		fork.edit(
			french,
			'Laissez parler.',
			`Appelez le +226 70 12 34 56. [a](/nulle/part/)\n\n${story}`,
		);
	}, 'en');
	expect(text).toContain('Mistakes: 2');
	expect(text).toContain('([phone-number](https://library.example.org/en/findings/phone-number/))');
	expect(text).toContain('[broken-link]');
	expect(text).toContain(
		'### Waivers asked for\n\n- pages/accueillir/index.fr.md&#58;12 child-age&#58; histoire inventée',
	);
	expect(text).not.toMatch(/70 12|34 56|Awa|9 ans/);
	expect(text).toContain('+••• •• •• •• ••');
});

test('speaks the language in which most of the proposal is written', async () => {
	const english = await told((fork) => fork.edit('pages/accueillir/index.en.md', 'Laissez', 'Let'));
	expect(english).toContain('## Review');
	expect(await told((fork) => fork.edit(french, 'bonjour', 'bonsoir'))).toContain('## Relecture');
});

test('lets nothing of a proposal act in the comment', async () => {
	const text = await told((fork) =>
		fork.write(
			french,
			page(
				'"<img src=x> @all [a](javascript:x) | `"',
				'# </details> @team\n\n![x](https://evil.example/x.png) #12 <script>',
			),
		),
	);
	const body = text.replaceAll(
		/^<details><summary>.*<\/summary>$|^<\/details>$|<\/?(?:ins|del|br)>/gm,
		'',
	);
	expect(body).not.toMatch(
		/<(?!!-- library-review -->)|@|\]\((?!https:\/\/library\.example\.org\/)|evil\.example\/x\.png\)/,
	);
});

test('says why nothing can be told without a common history', async () => {
	const { library } = await forked((fork) => fork.edit(french, 'bonjour', 'bonsoir'));
	expect(await proposal(join(library.root, 'content'), ['main', 'nowhere'], 'en')).toContain(
		'No history',
	);
});

test('masks a number that a change cuts in two', () => {
	const rules: SafeguardingRules = { countries: [], helplines: new Set(), isOwnHost: () => false };
	const parts = maskedParts(
		[
			{ text: 'Appelez le +226 70 12 ', kind: 'same' },
			{ text: '34 56', kind: 'added' },
			{ text: 'xx', kind: 'removed' },
		],
		rules,
	);
	expect(parts.map(({ text }) => text)).toEqual(['Appelez le +••• •• •• ', '•• ••', 'xx']);
});

test('keeps words as they are where they mean nothing', () => {
	expect(inert('Écouter, noter.\nالطفل')).toBe('Écouter, noter. الطفل');
});

describe('CODEOWNERS', () => {
	const config = (repository: object) =>
		LibrarySchema.parse({
			name: {},
			description: {},
			defaultLocale: 'fr',
			locales: { fr: {}, es: {} },
			site: 'https://library.example.org',
			repository: { url: 'https://git.example.org/lab', ...repository },
		});

	test('asks those who keep the library, know a collection and read a language', () => {
		const reviewers = {
			all: ['@lab/keepers'],
			locales: { es: ['@lab/es'], xx: ['@nobody'] },
			collections: { procedures: ['@judge'] },
		};
		expect(codeOwners(config({ reviewers }))).toMatchInlineSnapshot(`
			"# Written by \`npm run owners\` from \`repository.reviewers\` of library.yml.
			* @lab/keepers
			/content/**/index.es.* @lab/es
			/content/procedures/ @judge
			/content/procedures/**/index.es.* @judge @lab/es
			"
		`);
	});

	test('is not there without reviewers', () => {
		expect(codeOwners(config({}))).toBe(undefined);
	});
});

test('a preview opens from a folder: styles inside, relative ways, no script', () => {
	const html =
		'<meta http-equiv="content-security-policy" content="default-src \'self\'"><link rel="stylesheet" href="/_astro/a.css"><script src="/x.js"></script>' +
		'<a href="/fr/b/#c">b</a><a href="/fr/d/">d</a><img src="/_astro/i.webp" srcset="/_astro/i.webp 1x, /_astro/j.webp 2x">';
	const shown = previewPage(html, {
		styles: new Map([['/_astro/a.css', 'p{color:red}']]),
		origin: 'https://library.example.org',
		way: (address) => (address.startsWith('/fr/d') ? undefined : `../..${address}`),
	});
	expect(shown.replace(/^<meta[^>]*>/, '')).toBe(
		'<style>p{color:red}</style><a href="../../fr/b/#c">b</a><a href="https://library.example.org/fr/d/">d</a>' +
			'<img src="../../_astro/i.webp" srcset="../../_astro/i.webp 1x, ../../_astro/j.webp 2x">',
	);
	expect(shown).toContain("default-src 'none'");
});
