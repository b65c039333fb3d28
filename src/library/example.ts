import type { Finding, FindingValues } from '#model/finding.ts';
import type { ContentFile } from './content-file.ts';

/** A finding as it is met, with the lines that are wrong and the same lines once they are right. */
export interface Example {
	/** The file that a person changes. */
	file: string;
	values: FindingValues;
	/** Nothing where the mistake lies in no text: a photo, a file that is missing. */
	wrong: string[];
	right: string[];
}

/** Examples by code, as `src/content/findings/examples.json` keeps them. */
export type Examples = Readonly<Record<string, Example>>;

const maximum = { lines: 14, columns: 120 };

/** The example that two states of some files make of a finding. */
export function exampleOf(
	found: Finding,
	{ wrong, right }: { wrong: readonly ContentFile[]; right: readonly ContentFile[] },
): Example {
	const texts = (path: string) => [linesIn(wrong, path), linesIn(right, path)] as const;
	const others = [...right, ...wrong].map(({ path }) => path);
	const differs = (path: string) => texts(path)[0].join('\n') !== texts(path)[1].join('\n');
	const file = [found.file, ...others].find(differs) ?? found.file;
	const [before, after] = texts(file);
	const first = Math.max(0, sameAt(before, after) - 2);
	const last = Math.max(0, sameAt(before.toReversed(), after.toReversed()) - 2);
	return {
		file,
		values: found.values,
		wrong: excerpt(before.slice(first, before.length - last)),
		right: excerpt(after.slice(first, after.length - last)),
	};
}

function linesIn(files: readonly ContentFile[], path: string): string[] {
	const { bytes } = files.find((file) => file.path === path) ?? {};
	return bytes ? new TextDecoder().decode(bytes).trimEnd().split('\n') : [];
}

/** How many lines two texts share before they differ. */
function sameAt(a: readonly string[], b: readonly string[]): number {
	const at = a.findIndex((one, index) => one !== b[index]);
	return at === -1 ? Math.min(a.length, b.length) : at;
}

/** Lines of a length to be read, without empty ones around them; a sign that can't be shown as a picture of it. */
function excerpt(lines: readonly string[]): string[] {
	const isFull = (line: string) => line.trim() !== '';
	const [from, to] = [lines.findIndex(isFull), lines.findLastIndex(isFull)];
	if (from === -1) return [];
	return lines
		.slice(from, to + 1)
		.slice(0, maximum.lines)
		.map((line) => {
			const shown = line.replaceAll(/[\u0000-\u0008\u000B-\u001F]/g, (sign) =>
				String.fromCodePoint(0x2400 + (sign.codePointAt(0) ?? 0)),
			);
			return shown.length > maximum.columns ? `${shown.slice(0, maximum.columns)}…` : shown;
		});
}
