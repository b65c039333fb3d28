import type { HiddenData } from '../content-file.ts';
import { hasOfficeAuthor, hasPdfAuthor, type Unpack } from './authors.ts';
import { latin } from './bytes.ts';
import { cleanJpeg, hiddenInJpeg } from './jpeg.ts';
import { cleanPng, hiddenInPng } from './png.ts';
import { cleanWebp, hiddenInWebp } from './webp.ts';

/** What a file of the content folder carries unseen, by its bytes and not by its name; each kind once. */
export function hiddenIn(bytes: Uint8Array, unpack: Unpack): HiddenData[] {
	const start = latin(bytes, 0, 12);
	try {
		const found = [
			...hiddenInJpeg(bytes),
			...hiddenInPng(bytes),
			...hiddenInWebp(bytes),
			...(start.slice(4, 8) === 'ftyp' ? hiddenInBoxes(bytes) : []),
			...(start.startsWith('GIF8') ? hiddenInGif(bytes) : []),
			...(start.startsWith('%PDF') && hasPdfAuthor(bytes, unpack) ? ['author' as const] : []),
			...(start.startsWith('PK') && hasOfficeAuthor(bytes, unpack) ? ['author' as const] : []),
		];
		return [...new Set(found)];
	} catch {
		// A file that is cut shows nothing either; the build reports what can't be shown.
		return [];
	}
}

/** AVIF and HEIC name what they hold in their first boxes. */
function hiddenInBoxes(bytes: Uint8Array): HiddenData[] {
	const head = latin(bytes, 0, 8192);
	return [
		...(/infe[\s\S]{8,12}Exif/.test(head) ? ['exif' as const] : []),
		...(head.includes('application/rdf+xml') ? ['xmp' as const] : []),
	];
}

function hiddenInGif(bytes: Uint8Array): HiddenData[] {
	return latin(bytes).includes('XMP DataXMP') ? ['xmp'] : [];
}

/** The same picture without what it carries unseen, if its format lets that be cut out without a change of what is shown. */
export function cleaned(bytes: Uint8Array): Uint8Array {
	return [cleanJpeg, cleanPng, cleanWebp].reduce((file, clean) => clean(file), bytes);
}
