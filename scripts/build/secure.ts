import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { languageScript } from '#client/language-inline.ts';
import { themeScript } from '#client/theme-inline.ts';

const hashOf = (script: string) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`;

/** The only inline scripts that a page may carry. */
const allowed = new Map([themeScript, languageScript].map((script) => [script, hashOf(script)]));

/** What a page may load and run: its own files, our inline scripts, and the search engine's WebAssembly. */
const policy = [
	"default-src 'none'",
	`script-src 'self' 'wasm-unsafe-eval' ${[...allowed.values()].join(' ')}`,
	"style-src 'self' 'unsafe-inline'",
	"img-src 'self' data:",
	"connect-src 'self'",
	"worker-src 'self'",
	"form-action 'self'",
	"base-uri 'none'",
].join('; ');

/**
 * Give every page its content security policy, from the list of scripts above.
 * Throws when a page holds an inline script that is not on it, or an event handler.
 */
export function secure(folder: string): void {
	for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
		if (!name.endsWith('.html') || name.startsWith('pagefind')) continue;
		const path = join(folder, name);
		const html = readFileSync(path, 'utf8');
		if (html.includes('http-equiv="content-security-policy"')) continue;
		const problem = unsafePart(html);
		if (problem) throw new Error(`${name} holds a script that is not ours: ${problem.slice(0, 80)}`);
		writeFileSync(path, html.replace(/<meta charset="utf-8"\s*\/?>/i, (meta) => `${meta}<meta http-equiv="content-security-policy" content="${policy}">`));
	}
}

function unsafePart(html: string): string | undefined {
	for (const [whole, attributes = '', script = ''] of html.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/gi)) {
		const isFile = /\bsrc="\/[^/]/.test(attributes) && script === '';
		const isData = /\btype="application\/ld\+json"/.test(attributes);
		if (!isFile && !isData && !allowed.has(script)) return whole;
	}
	return /<[a-z][^<>]*\son[a-z]+\s*=/i.exec(html)?.[0];
}
