/** For whom a package is made: the participants, or the person who leads them. */
export const editions = ['participant', 'facilitator'] as const;
export type Edition = (typeof editions)[number];

/** The forms in which training can be taken along, each with the end of its file name and its media type. */
export const packageFormats = {
	html: { end: '.html', type: 'text/html' },
	'html-facilitator': { end: '-facilitator.html', type: 'text/html' },
	pdf: { end: '.pdf', type: 'application/pdf' },
	'pdf-facilitator': { end: '-facilitator.pdf', type: 'application/pdf' },
	epub: { end: '.epub', type: 'application/epub+zip' },
	'epub-facilitator': { end: '-facilitator.epub', type: 'application/epub+zip' },
	slides: { end: '-slides.html', type: 'text/html' },
	scorm: { end: '-scorm.zip', type: 'application/zip' },
	'common-cartridge': { end: '.imscc', type: 'application/zip' },
	'moodle-book': { end: '-moodle-book.zip', type: 'application/zip' },
} as const;

export type PackageFormat = keyof typeof packageFormats;

/** The file of a package, named after the permanent id: `k7mq2-fr.epub`. */
export const packageFile = (id: string, locale: string, format: PackageFormat): string =>
	`${id}-${locale}${packageFormats[format].end}`;

/** The path at which a package is published, without the base. */
export const packagePath = (file: string): string => `/packages/${file}`;
