import { bundle } from '#search/bundle.ts';
import type { SearchEngine } from '#search/engine.ts';
import { librarySearch } from '#search/library-search.ts';

/** A language of the library, as the search page names it. */
export interface SearchLanguage {
	locale: string;
	lang: string;
	dir: string;
	name: string;
	bundle: string;
}

/** The library's own search, in the browser; the reader's language first. */
export function openSearch([own, ...others]: readonly [
	SearchLanguage,
	...SearchLanguage[],
]): SearchEngine {
	const open = (language: SearchLanguage) =>
		bundle((path) => fetched(language.bundle + path), language);
	return librarySearch([open(own), ...others.map(open)]);
}

/** Milliseconds before each new try. */
const pauses = [400, 1600];

/** A file, tried again when the connection drops; rejects when it stays away. */
async function fetched(address: string): Promise<Uint8Array<ArrayBuffer>> {
	for (const pause of [...pauses, undefined]) {
		try {
			const response = await fetch(address);
			if (response.ok) return new Uint8Array(await response.arrayBuffer());
			if (response.status < 500 || pause === undefined) throw new Error(`${response.status}`);
		} catch (error) {
			if (pause === undefined) throw error;
		}
		await new Promise((resolve) => setTimeout(resolve, pause));
	}
	throw new Error(`Internal error: ${address} was not asked for.`);
}
