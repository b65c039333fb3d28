import { type Finding, finding } from '#model/finding.ts';
import type { Check } from '../checked.ts';
import { placesIn } from '../content-file.ts';
import { readingOf } from '../reading.ts';

/** Beyond these, a reader on a phone loses the thread. */
const maximum = { words: 4000, sentence: 60 };

/** Texts too long to be read at once, and sentences too long to be understood at once; advice only. */
export const reading: Check = (shelf) =>
	shelf.files.flatMap(({ read }) => {
		const lang = shelf.locales.get(read.locale)?.lang ?? read.locale;
		const { words, longest } = readingOf(read.body, lang);
		const found: Finding[] = [];
		if (words > maximum.words) {
			const at = { file: read.path, line: 1, column: 1 };
			found.push(finding('document-long', at, { words, maximum: maximum.words }));
		}
		if (longest.words > maximum.sentence) {
			const { line, column } = placesIn(read.path, read.body)(longest.offset);
			const at = { file: read.path, line: line + read.bodyLine - 1, column };
			const values = { words: longest.words, maximum: maximum.sentence };
			found.push(finding('sentence-long', at, values));
		}
		return found;
	});
