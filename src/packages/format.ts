import type { Edition, PackageFormat } from '#model/package.ts';
import type { Booklet } from './booklet.ts';
import { commonCartridge } from './common-cartridge.ts';
import { epub } from './epub.ts';
import { moodleBook } from './moodle-book.ts';
import { oneFile } from './one-file.ts';
import { scorm } from './scorm.ts';
import { slides } from './slides.ts';

/** An image as packages hold it. */
export interface PackageImage {
	type: string;
	bytes: Uint8Array;
	base64: string;
}

/** Images by the `src` that chapters give them. */
export type PackageImages = ReadonlyMap<string, PackageImage>;

/** The two editions of a booklet, with their images. */
export interface PackageSource {
	participant: Booklet;
	facilitator: Booklet;
	images: PackageImages;
}

/** What a package of each format holds, but for those that a browser prints. */
export const packageBytes: Readonly<
	Record<Exclude<PackageFormat, PrintedFormat>, (source: PackageSource) => string | Uint8Array>
> = {
	html: ({ participant, images }) => oneFile(participant, images),
	'html-facilitator': ({ facilitator, images }) => oneFile(facilitator, images),
	epub: ({ participant, images }) => epub(participant, images),
	'epub-facilitator': ({ facilitator, images }) => epub(facilitator, images),
	slides: ({ facilitator, images }) => slides(facilitator, images),
	scorm: ({ participant, images }) => scorm(participant, images),
	'common-cartridge': (source) => commonCartridge(source),
	'moodle-book': ({ participant, images }) => moodleBook(participant, images),
};

/** Formats that a browser prints, and the edition that each is made of. */
export const printedFormats = {
	pdf: 'participant',
	'pdf-facilitator': 'facilitator',
} as const satisfies Partial<Record<PackageFormat, Edition>>;

export type PrintedFormat = keyof typeof printedFormats;
