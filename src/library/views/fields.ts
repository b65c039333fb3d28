import { z } from 'astro/zod';
import { withBase } from '#model/address.ts';
import { type CollectionName, collections, schemas } from '#model/collections.ts';
import { bare, fieldHelp, isOwnWords, leafKind } from '#model/field.ts';
import { elementOf, shapeOf } from '#model/translation.ts';
import type { Shelf } from '../shelf.ts';
import { type Words, wordsOf } from '../words.ts';
import { type LanguagesView, pageLanguages } from './languages.ts';
import type { LinkView } from './link.ts';

/** One field, as a writer needs to know it. */
export interface FieldView {
	/** Dotted, with `[]` for each item of a list: `steps[].who`. */
	name: string;
	help: string;
	example: string;
	isRequired: boolean;
	/** True when a translation writes it in its own language. */
	isTranslated: boolean;
	/** The closed list of values, or the collections an id may come from. */
	values: string[];
	refersTo: string[];
}

/** The fields of one collection. */
export interface FieldsView {
	title: string;
	intro: string;
	collections: (LinkView & { isCurrent: boolean })[];
	fields: FieldView[];
	languages: LanguagesView;
	path: string;
}

/** Field help by language: translations of the English sentences of the model. */
export type FieldHelpTexts = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** The field reference of a collection, made from the schema that checks it. */
export function fieldsView(
	shelf: Shelf,
	collection: CollectionName,
	{ locale, texts }: { locale: string; texts: FieldHelpTexts },
): FieldsView {
	const words = wordsOf(shelf, locale);
	const helps = texts[locale] ?? texts[locale.split('-')[0] ?? ''] ?? {};
	const rest = `fields/${collection}/`;
	return {
		title: words.t('fields'),
		intro: words.t('fields.intro'),
		collections: collections.map((name) => ({
			href: withBase(shelf.config.base, `/${locale}/fields/${name}/`),
			text: words.t(`collection.${name}`),
			isCurrent: name === collection,
		})),
		fields: fieldsOf(schemas[collection].shape, '', { helps, shelf, words }),
		languages: pageLanguages(shelf, locale, rest),
		path: withBase(shelf.config.base, `/${locale}/${rest}`),
	};
}

interface Context {
	helps: Readonly<Record<string, string>>;
	shelf: Shelf;
	words: Words;
}

function fieldsOf(shape: Record<string, z.ZodType>, prefix: string, context: Context): FieldView[] {
	return Object.entries(shape).flatMap(([key, schema]) => {
		const help = fieldHelp(schema);
		const name = prefix + key;
		const element = elementOf(schema);
		const inner = shapeOf(element ?? schema);
		const leaf = leafKind(schema) ?? (element && leafKind(element));
		const own: FieldView = {
			name,
			help: context.helps[help?.help ?? ''] ?? help?.help ?? '',
			example: help?.example ?? '',
			isRequired: !schema.safeParse(undefined).success,
			isTranslated: leaf?.is === 'prose' || isOwnWords(leaf),
			values: valuesOf(element ?? schema, context),
			refersTo:
				leaf?.is === 'reference' ? leaf.of.map((of) => context.words.t(`collection.${of}`)) : [],
		};
		return [own, ...(inner ? fieldsOf(inner, `${name}${element ? '[]' : ''}.`, context) : [])];
	});
}

function valuesOf(schema: z.ZodType, { shelf }: Context): string[] {
	const kind = leafKind(schema);
	if (kind?.is === 'vocabulary') return [...(shelf.vocabularies[kind.of]?.keys() ?? [])];
	const inner = bare(schema);
	return inner instanceof z.ZodEnum ? inner.options.map(String) : [];
}
