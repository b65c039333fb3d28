import { z } from 'astro/zod';
import { field } from './field.ts';

/** Tell whether a text has the form of a BCP 47 tag, such as `pt-BR`; any other stops every `Intl` formatter. */
function isLanguageTag(text: string): boolean {
	try {
		return new Intl.Locale(text).baseName !== '';
	} catch {
		return false;
	}
}

/** Words in each language of the library, by locale. */
const LabelsSchema = z.record(z.string(), z.string().trim().min(1));

const LocaleSchema = z.strictObject({
	/** The BCP 47 tag for `lang`; the locale itself when left out. */
	lang: field(
		z.string().refine(isLanguageTag).optional(),
		'The BCP 47 tag of the language.',
		'pt-BR',
	),
	/** The name of the language in itself; from CLDR when left out. */
	label: z.string().optional(),
	/** The writing direction; from CLDR when left out. */
	dir: z.enum(['ltr', 'rtl']).optional(),
	/** Where to look when a document does not exist in this language, best first. */
	fallback: z.array(z.string()).default([]),
});

/** `content/library.yml`: what makes a library this one. It names no document. */
export const LibrarySchema = z.strictObject({
	/** The name of the library, by locale. */
	name: LabelsSchema,
	/** One sentence that says for whom it is, by locale. */
	description: LabelsSchema,
	/** The locale in which the library is written first, and that a visitor without preference gets. */
	defaultLocale: z.string(),
	/** The languages, in the order of the language menu. */
	locales: z.record(
		z
			.string()
			.regex(/^[a-z]{2,3}(-[a-z0-9]+)*$/)
			.refine(isLanguageTag),
		LocaleSchema,
	),
	/** The origin where the library is published, such as `https://library.example.org`. */
	site: z.url({ protocol: /^https?$/ }),
	/** The path below the origin: `/` or `/library/`. */
	base: z
		.string()
		.regex(/^\/([a-z0-9-]+\/)*$/i)
		.default('/'),
	/** Where contributions go. Without it, pages link to the contribute page instead. */
	repository: z
		.strictObject({
			url: z.url({ protocol: /^https$/ }),
			branch: z.string().default('main'),
			/** Which kind of server it is, when the address does not tell. */
			host: z.enum(['github', 'gitlab']).default('github'),
			/** The folder of the content inside the repository. */
			folder: z.string().default('content'),
		})
		.optional(),
	/** Former or other hosts of this library: absolute links to them are links to ourselves. */
	hosts: z.array(z.string()).default([]),
	options: z
		.strictObject({
			/** The licence of documents that name none: a code of `vocabulary/licences.yml`. */
			licence: z.string().default('cc-by-4'),
			/** Where the quick exit leads. */
			exit: z.url({ protocol: /^https$/ }).default('https://www.wikipedia.org/'),
			/** How many documents a page of a list shows. */
			pageSize: z.int().min(5).max(200).default(60),
		})
		.prefault({}),
});

export type LibraryConfig = z.output<typeof LibrarySchema>;
