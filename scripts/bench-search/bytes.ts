import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { searchOf } from './ours.ts';

/** What a reader receives for searches, in bytes, medians over queries, with five results drawn. */
export interface SearchBytes {
	/** Data before the first query: engine, list of the index, table of contents. */
	before: number;
	/** With the first query. */
	first: number;
	/** For the next one. */
	next: number;
}

/** The bytes of first and next searches in a built library; the script that asks is not counted. */
export async function searchBytes(
	dist: string,
	languages: readonly { locale: string; lang: string }[],
	queries: readonly string[],
): Promise<SearchBytes> {
	const [{ locale } = { locale: '' }] = languages;
	const received = { bytes: 0 };
	const weights = new Map<string, number>();
	const onRead = (path: string) => {
		const known = weights.get(path) ?? sent(join(dist, 'pagefind', locale, path));
		weights.set(path, known);
		received.bytes += known;
	};
	const [before, first, next]: number[][] = [[], [], []];
	for (const [at, query] of queries.entries()) {
		const engine = searchOf(dist, languages.slice(0, 1), onRead);
		const ask = async (words: string) => {
			const { ids } = await engine.search(words, { locale, filters: {}, limit: 5 });
			await engine.documents(ids);
		};
		received.bytes = 0;
		await engine.prepare();
		before?.push(received.bytes);
		await ask(query);
		first?.push(received.bytes);
		received.bytes = 0;
		await ask(queries[(at + 1) % queries.length] ?? '');
		next?.push(received.bytes);
	}
	return { before: median(before), first: median(first), next: median(next) };
}

/** As a server sends it: the engine's own files are packed, texts get packed. */
const sent = (file: string) =>
	/\.(?:txt|json)$/.test(file) ? gzipSync(readFileSync(file)).length : statSync(file).size;

function median(values: readonly number[] = []): number {
	const sorted = values.toSorted((a, b) => a - b);
	return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
