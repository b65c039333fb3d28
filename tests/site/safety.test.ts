/** What a page may hold, load and run, and what becomes of words that an attacker sends. */
import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { attributeOf, type Element, elements, first, parse, textOf } from './html.ts';
import { broken, jsonLdOf, metaOf, pageAt, siteOf } from './site.ts';

describe.each(['real', 'full', 'sixth'] as const)('%s', (name) => {
	const site = siteOf(name);

	test('gives each page a policy, before anything that it could forbid', () => {
		const problems = broken(site.pages.values(), ({ root }) => {
			const head = [...(first(root, 'head')?.children ?? [])].filter(
				(one) => typeof one !== 'string',
			);
			const place = head.findIndex(isPolicy);
			return place === -1 || place > 1 ? ['has no policy at its head'] : [];
		});
		expect(problems).toEqual([]);
	});

	test('runs no script but its own files and those whose hash the policy allows', () => {
		const problems = broken(site.pages.values(), ({ root }) => {
			const allowed: string[] = policyOf(root).match(/'sha256-[^']+'/g) ?? [];
			const scripts = [...elements(root, 'script')].flatMap(({ attributes, children }) => {
				const text = String(children[0] ?? '');
				const none: string[] = [];
				if (attributes['type'] === 'application/ld+json') return none;
				if (text === '' && /^\/[^/]/.test(attributes['src'] ?? '')) return none;
				const hash = `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
				return allowed.includes(hash) && !attributes['src'] ? none : [`runs ${text.slice(0, 60)}`];
			});
			const handlers = [...elements(root)].flatMap(({ attributes }) =>
				Object.keys(attributes).filter((attribute) => /^on/i.test(attribute)),
			);
			return [...scripts, ...handlers];
		});
		expect(problems).toEqual([]);
	});

	test('allows no more than its own files', () => {
		const policies = new Set([...site.pages.values()].map(({ root }) => policyOf(root)));
		expect(policies.size).toBe(1);
		const [policy = ''] = policies;
		expect(policy).toContain("default-src 'none'");
		expect(policy).toContain("base-uri 'none'");
		expect(policy).not.toMatch(/https?:|\*|'unsafe-eval'/);
		expect(/script-src[^;]*/.exec(policy)?.[0]).not.toContain('unsafe-inline');
	});

	test('loads nothing from another host', () => {
		const pages = broken(site.pages.values(), ({ root }) =>
			[...elements(root)].flatMap(loadedBy).filter((address) => /^(?:[a-z]+:)?\/\//i.test(address)),
		);
		const styles = [...site.files]
			.filter((file) => file.endsWith('.css') && !file.startsWith('pagefind/'))
			.flatMap(
				(file) => site.read(file).match(/(?:url\(|@import)\s*["']?(?:https?:)?\/\/[^)"']*/g) ?? [],
			);
		const scripts = [...site.files]
			.filter((file) => file.startsWith('_astro/') && file.endsWith('.js'))
			.flatMap((file) => site.read(file).match(/https?:\/\/(?!www\.w3\.org\/)[^"'`\s]*/g) ?? []);
		expect({ pages, styles, scripts }).toEqual({ pages: [], styles: [], scripts: [] });
	});

	test('leaves links to other hosts without a trace of where the reader comes from', () => {
		const problems = broken(site.pages.values(), (page) =>
			metaOf(page, 'referrer') === 'no-referrer' || page.isRedirect
				? []
				: 'sends its address along',
		);
		expect(problems).toEqual([]);
	});
});

describe('a title made to break out of its place', () => {
	const title = '</title><script>alert(1)</script>';
	const summary = '"><img src=x onerror=alert(1)> &amp; <b>bold</b>';
	const site = siteOf('full');
	const showing = ['/en/practices/', '/fr/practices/', '/en/themes/floods/'];

	test('is text in the title, the heading and the description of its own page', () => {
		const page = pageAt(site, '/en/practices/hostile-title/');
		expect(textOf(first(page.root, 'title') ?? page.root)).toContain(title);
		expect(textOf(first(page.root, 'h1') ?? page.root)).toBe(title);
		expect(metaOf(page, 'description')).toBe(summary);
		expect(metaOf(page, 'og:title')).toBe(title);
		expect(jsonLdOf(page)).toMatchObject({ name: title, description: summary });
	});

	test('is text in lists, on its permanent page, and in every language', () => {
		for (const path of [...showing, '/d/bhx22/', '/fr/practices/hostile-title/']) {
			const { root } = pageAt(site, path);
			expect(textOf(root), path).toContain(title);
		}
	});

	test('puts no element on any page', () => {
		const problems = broken(site.pages.values(), ({ root }) => {
			const scripts = [...elements(root, 'script')].filter(
				({ children }) =>
					/alert/.test(String(children[0] ?? '')) && !String(children[0]).startsWith('{'),
			);
			const images = [...elements(root, 'img')].filter((one) => attributeOf(one, 'src') === 'x');
			return [...scripts, ...images, ...elements(root, 'b')].map(({ name }) => `holds <${name}>`);
		});
		expect(problems).toEqual([]);
	});

	test('is text in the feed, in documents.json and in the search index', () => {
		const feed = parse(site.read('en/feed.xml'), { isXml: true });
		expect([...elements(feed, 'title')].map(textOf)).toContain(title);
		expect([...elements(feed, 'summary')].map(textOf)).toContain(summary);
		expect(site.documents.find(({ id }) => id === 'bhx22')).toMatchObject({
			title: { en: title, fr: title },
			summary: { en: summary, fr: summary },
		});
	});
});

const isPolicy = (element: Element) =>
	attributeOf(element, 'http-equiv')?.toLowerCase() === 'content-security-policy';

const policyOf = (root: Element) =>
	elements(root, 'meta').find(isPolicy)?.attributes['content'] ?? '';

/** What a browser fetches on its own because of an element. */
function loadedBy({ name, attributes }: Element): string[] {
	const isLoadedLink = /stylesheet|icon|preload|prefetch|preconnect|manifest/.test(
		attributes['rel'] ?? '',
	);
	const fetched = name === 'link' ? (isLoadedLink ? attributes['href'] : '') : attributes['src'];
	const more = ['srcset', 'poster', 'data', 'background', 'ping', 'action'].map(
		(one) => attributes[one],
	);
	const styles = /url\(([^)]*)\)/.exec(attributes['style'] ?? '')?.[1];
	return [fetched, styles, ...more].filter((address) => address !== undefined);
}
