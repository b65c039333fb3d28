import { createHash } from 'node:crypto';
import { languageScript, themeScript } from '#library/inline-scripts.ts';

/** The only inline scripts that a page may carry. */
export const inlineScripts: ReadonlySet<string> = new Set([themeScript, languageScript]);

const hashes = [...inlineScripts].map(
	(script) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`,
);

/** What a page may load and run: its own files, our inline scripts, and the search engine's WebAssembly. */
export const contentSecurityPolicy = [
	"default-src 'none'",
	`script-src 'self' 'wasm-unsafe-eval' ${hashes.join(' ')}`,
	"style-src 'self' 'unsafe-inline'",
	"img-src 'self' data:",
	"connect-src 'self'",
	"worker-src 'self'",
	"form-action 'self'",
	"base-uri 'none'",
].join('; ');
