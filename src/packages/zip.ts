import { strToU8, type Zippable, zipSync } from 'fflate';

/** The files of an archive, in the order in which they stand in it. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

/**
 * An archive whose bytes depend on its files alone: every file bears the same day, written in local time, which is
 * what the format holds. The files named in `stored` are not compressed.
 */
export function zipped(files: Files, stored: readonly string[] = []): Uint8Array {
	const mtime = new Date(2000, 0, 1);
	const entries = Object.entries(files).map(([name, content]) => {
		const bytes = typeof content === 'string' ? strToU8(content) : content;
		return [name, [bytes, { mtime, level: stored.includes(name) ? 0 : 9 }]] as const;
	});
	return zipSync(Object.fromEntries(entries) as Zippable);
}
