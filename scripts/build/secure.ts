import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentSecurityPolicy, inlineScripts } from '#sources/policy.ts';

const policy = `<meta http-equiv="content-security-policy" content="${contentSecurityPolicy}">`;

/**
 * Hold every page against the content security policy it carries.
 * Throws when a page lacks it, or holds an inline script that is not ours or an event handler.
 */
export function secure(folder: string): void {
	for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
		if (!name.endsWith('.html') || name.startsWith('pagefind')) continue;
		const problem = unsafePart(readFileSync(join(folder, name), 'utf8'));
		if (problem) throw new Error(`${name} is not safe: ${problem.slice(0, 80)}`);
	}
}

/** A script with what it holds, or any other tag; what stands between quotes is never taken for a tag. */
const tags =
	/<script\b((?:"[^"]*"|'[^']*'|[^>"'])*)>([\s\S]*?)<\/script\s*>|<[a-z]((?:"[^"]*"|'[^']*'|[^>"'])*)>/gi;

function unsafePart(html: string): string | undefined {
	if (!html.includes(policy)) return 'it has no content security policy';
	for (const [whole, attributes, script, others = ''] of html.matchAll(tags)) {
		if (attributes === undefined) {
			if (/\son[a-z]+\s*=/i.test(others.replaceAll(/"[^"]*"|'[^']*'/g, '""'))) return whole;
			continue;
		}
		const isFile = /\bsrc="\/[^/]/.test(attributes) && script === '';
		const isData = /\btype="application\/ld\+json"/.test(attributes);
		if (!isFile && !isData && !inlineScripts.has(script ?? '')) return whole;
	}
	return undefined;
}
