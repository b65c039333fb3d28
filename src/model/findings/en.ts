/** What each finding says in English: what is wrong, then the cure. Braces hold values. */
export const en = {
	'alias-taken': [
		'The alias `{alias}` is the address of another document, `{other}`.',
		'Remove the alias, or rename the other document first.',
	],
	'address-lost': [
		'The published address `{address}` is no longer served.',
		'Add `{alias}` to `aliases` of the document that replaces it.',
	],
	'address-unlisted': [
		'The address `{address}` is not yet in `addresses.txt`.',
		'Run `npm run check -- --fix`, which appends it.',
	],
	'bad-date': [
		'`{value}` is not a date of the calendar.',
		'Write a date as `2026-11-22`, `2026-11` or `2026`.',
	],
	'bad-format': ['`{field}` does not accept `{value}`.', 'Write it like this: `{example}`.'],
	'bad-slug': [
		'The folder name `{slug}` can’t become an address.',
		'Rename it with small letters a–z, digits and single hyphens: `{suggestion}`.',
	],
	'broken-anchor': [
		'The page `{target}` has no heading or item `{anchor}`.',
		'Link to one of: {known}; or remove what follows `#`.',
	],
	'broken-link': [
		'`{target}` leads nowhere in this library.',
		'Link to a document by its permanent address, `/d/<id>/`. {suggestion}',
	],
	'component-attribute': [
		'The component `{component}` does not accept the attribute `{attribute}`.',
		'Remove it. Accepted, as plain text in quotes: {known}.',
	],
	'dates-out-of-order': [
		'`{later}` comes before `{earlier}`.',
		'Check both dates and put them in order.',
	],
	'directive-attribute': [
		'The block `:::{directive}` does not accept the attribute `{attribute}`.',
		'Remove it; write a title between square brackets: `:::{directive}[Title]`.',
	],
	'duplicate-id': [
		'The id `{id}` already belongs to `{other}`.',
		'Remove the line `id` here and run `npm run check -- --fix`, which gives a new one.',
	],
	'duplicate-key': ['`{key}` stands twice.', 'Keep one of the two lines.'],
	'duplicate-version': [
		'`{locale}` exists twice: as `.md` and as `.mdx`.',
		'Keep one of the two files.',
	],
	'empty-file': ['The file is empty.', 'Write the document, or delete the file.'],
	'file-link': [
		'`{name}` is a link to another place of the disk.',
		'Put the file itself in the folder.',
	],
	'forbidden-key': ['The key `{key}` is not allowed anywhere.', 'Remove the line.'],
	'front-matter-missing': [
		'The file does not open with its fields between two lines `---`.',
		'Start the file with `---`, the fields, and `---`.',
	],
	'heading-one': [
		'The text has a heading of the first level; the title of the page is already one.',
		'Start headings with `##`.',
	],
	'heading-skip': [
		'The heading “{heading}” goes from level {from} to level {to}.',
		'Use one `#` fewer, so that no level is skipped.',
	],
	'image-external': [
		'The image `{url}` would come from outside the library.',
		'Put the file beside the document and write `./name.jpg`.',
	],
	'image-missing': [
		'The image `{url}` is not in the folder of the document.',
		'Add the file, or correct the name. {suggestion}',
	],
	'image-outside': [
		'The file `{url}` lies outside the folder of the document.',
		'Put it beside the document and write `./name`.',
	],
	'image-type': [
		'The image `{url}` is of a type that the library does not show.',
		'Use one of: {known}.',
	],
	'image-without-alt': [
		'The image `{url}` has no description.',
		'Say between the square brackets what it shows: `![Two people talk at a table](…)`.',
	],
	'interface-missing': [
		'The interface has no text for `{key}` in {language}.',
		'Add `"{key}"` to `interface/{locale}.json`.',
	],
	'interface-unknown': ['`{key}` is not a text of the interface.', 'Remove it. {suggestion}'],
	'invalid-utf8': ['The file is not valid UTF-8 text.', 'Save it again with the encoding UTF-8.'],
	'item-unknown': ['The original has no item `{key}` in `{field}`.', 'Use one of: {known}.'],
	'item-untranslated': ['`{field}` is not translated.', 'Add its text in {language}.'],
	'json-syntax': [
		'The file is not valid JSON: {reason}.',
		'Check quotes, commas and braces around this place.',
	],
	'key-twice': [
		'The key `{key}` stands twice in the document.',
		'Give each item a key of its own.',
	],
	'label-missing': ['`{code}` has no label in {language}.', 'Add a line `{locale}: …` below it.'],
	'library-missing': [
		'The folder has no `library.yml`.',
		'Add one, with the names, the languages and the site of the library.',
	],
	'link-scheme': [
		'A link may not use `{scheme}`.',
		'Use a web address (https), or a path in the library.',
	],
	'markdown-syntax': [
		'The text can’t be read as MDX: {reason}.',
		'Close the tag or the brace; to show `<` or `{brace}` as text, put it between back-ticks.',
	],
	'mdx-esm': [
		'`import` and `export` are not allowed in a document.',
		'Remove the line; the components of the library need no import.',
	],
	'mdx-expression': [
		'Braces run code, and code is not allowed in a document.',
		'Write the text itself, or put it between back-ticks.',
	],
	'merge-marker': [
		'The line `{marker}` was left by a merge of two versions.',
		'Keep the right version and remove the three marker lines.',
	],
	'missing-field': ['The field `{field}` is missing.', 'Add it, for example: `{example}`.'],
	'nul-character': [
		'The file holds a character that no text has (U+{code}).',
		'Delete the character, or save the text again from an editor.',
	],
	'out-of-range': ['`{value}` is out of range for `{field}`.', 'Write {expected}.'],
	'quiz-without-answer': [
		'No answer of the question `{key}` is right.',
		'Mark at least one with `correct: true`.',
	],
	'raw-html': [
		'HTML is not allowed in a document: `{html}`.',
		'Use Markdown, or a block such as `:::note`.',
	],
	'reference-collection': [
		'`{id}` is “{title}”, of the collection `{collection}`.',
		'`{field}` takes ids of: {expected}.',
	],
	'reference-cycle': ['`{field}` comes back to this document: {path}.', 'Remove one of the steps.'],
	'review-overdue': [
		'This document was to be checked again by {date}.',
		'Check its facts, then change `reviewed` and `reviewBy`.',
	],
	'section-missing': [
		'The section “{section}” is missing.',
		'Add a heading `## {section}` and what there is to say.',
	],
	'several-originals': [
		'Two files of this folder have an `id`: this one and `{other}`.',
		'Keep the `id` in the original only.',
	],
	'source-missing': [
		'The translation does not say what it translates.',
		'Run `npm run check -- --fix`, which adds `source`.',
	],
	'successor-missing': [
		'The document is superseded, but does not say by which one.',
		'Add `supersededBy` with the id of the new document.',
	],
	'svg-unsafe': [
		'The drawing holds `{what}`, which may run code or load something.',
		'Remove it; plain shapes and text are fine.',
	],
	'too-few': [
		'`{field}` needs at least {minimum}.',
		'Add what is missing, for example: `{example}`.',
	],
	'too-long': [
		'`{field}` is {length} characters or items long; {maximum} are allowed.',
		'Shorten it.',
	],
	'translation-field': [
		'`{key}` belongs to the original only.',
		'Remove the line here; it comes from `{original}`.',
	],
	'translation-orphan': [
		'No file of this folder is the original: none has an `id`.',
		'Run `npm run check -- --fix` to give one to `{candidate}`, or restore the original.',
	],
	'translation-source': [
		'`source.locale` is `{locale}`, but the document does not exist in that language.',
		'Use one of: {known}.',
	],
	'translation-stale': [
		'The original has changed since this translation was made.',
		'Run `npm run translate -- diff {path} {locale}` to see what changed.',
	],
	'unknown-code': [
		'`{value}` is not in the list `{vocabulary}`.',
		'Use one of: {known}. {suggestion}',
	],
	'unknown-collection': ['`{name}` is not a collection.', 'Use one of: {known}. {suggestion}'],
	'unknown-component': ['The component `<{component}>` does not exist.', 'Use one of: {known}.'],
	'unknown-country': [
		'`{value}` is not the code of a country.',
		'Use the two capital letters of ISO 3166-1, such as `BF`.',
	],
	'unknown-directive': [
		'The block `:{directive}` does not exist.',
		'Use one of: {known}. To write a colon before a word, put a space between them.',
	],
	'unknown-file': ['`{name}` has no place here.', '{expected}'],
	'unknown-key': ['The field `{key}` does not exist.', '{suggestion} Fields here: {known}.'],
	'unknown-locale': [
		'`{locale}` is not a language of this library.',
		'Use one of: {known}; or add the language to `library.yml`.',
	],
	'unknown-reference': [
		'No document has the id `{id}`.',
		'Copy the id from the document you mean. {suggestion}',
	],
	'unknown-step': ['`{value}` is not the key of a step.', 'Use one of: {known}.'],
	'unknown-value': ['`{field}` does not accept `{value}`.', 'Use one of: {known}. {suggestion}'],
	'vocabulary-missing': [
		'The list `vocabulary/{name}.yml` is missing.',
		'Add the file with a code and its labels in each language.',
	],
	'wrong-type': [
		'`{field}` is {actual}, but must be {expected}.',
		'Write it like this: `{example}`.',
	],
	'yaml-alias': ['Anchors and aliases (`&`, `*`) are not allowed.', 'Write the value out again.'],
	'yaml-syntax': [
		'The fields can’t be read here: {reason}.',
		'Check the indentation, and put a text that holds `: ` or `#` between quotes.',
	],
	'yaml-tag': ['Tags (`{tag}`) are not allowed.', 'Remove it and write the plain value.'],
	'self-reference': ['The document refers to itself.', 'Remove this id.'],
	'alt-vague': [
		'The description “{alt}” does not say what the image shows.',
		'Say it in one sentence, as if on the telephone: `![Two people talk at a table](…)`.',
	],
	'attachment-heavy': [
		'The attachment weighs {size}; {maximum} is a lot already for a weak network.',
		'Save it with smaller images, or give the pages that matter only.',
	],
	'bank-account': [
		'A bank account number stands here: `{masked}`.',
		'Remove it. If it is public, write before the paragraph: `<!-- waive: bank-account, the reason -->`.',
	],
	'birth-date': [
		'A whole date of birth stands here: `{masked}`.',
		'Leave it out, or give the age as “a child”, “a teenager”.',
	],
	'child-age': [
		'A first name stands with an age under 18: `{masked}`.',
		'Remove both, or write “a child”. For an invented story, say so in the text and write before the paragraph: `<!-- waive: child-age, invented story -->`.',
	],
	'child-identifiable': [
		'The image shows a child whom one can recognise, in a document with {why}.',
		'Take another image: from behind, of hands, of a place, or a drawing.',
	],
	'child-place': [
		'A first name stands with a school or a village: `{masked}`.',
		'Remove both: together they lead to one child. For an invented story, say so and write before the paragraph: `<!-- waive: child-place, invented story -->`.',
	],
	'consent-expired': [
		'The consent for this image ended on {date}.',
		'Ask again and write the new date, or remove the image.',
	],
	'consent-missing': [
		'Nothing says whether the people in `{name}` agreed to be shown.',
		'Add `{name}.consent.yml` beside it, with `people:` and one of: {known}.',
	],
	'consent-orphan': [
		'This record speaks of `{name}`, which is not there.',
		'Remove the record, or give it the name of its image.',
	],
	'document-author': [
		'The file names its author, unseen ({what}).',
		'Remove the properties of the document where it was written (File → Information), and save it again.',
	],
	'document-long': [
		'The text has {words} words; nobody reads more than {maximum} on a phone.',
		'Make two documents of it, each linking to the other.',
	],
	'drawing-heavy': [
		'The drawing weighs {size}; {maximum} are enough for a drawing.',
		'Simplify its paths, or run it through an SVG optimiser.',
	],
	'email-address': [
		'An e-mail address of a person stands here: `{masked}`.',
		'Name the service instead. If the address is public, write before the paragraph: `<!-- waive: email-address, the reason -->`.',
	],
	'identity-number': ['The number of an identity paper stands here: `{masked}`.', 'Remove it.'],
	'image-heavy': [
		'The image weighs {size}; more than {maximum} is of no use on a page.',
		'Make it smaller: 2,000 pixels wide are enough.',
	],
	'image-metadata': [
		'The image carries data that nobody sees: {what}.',
		'Run `npm run check -- --fix`, which cuts them out; if it can’t, save the image again as JPEG or PNG without them.',
	],
	'link-vague': [
		'The link “{text}” does not say where it leads.',
		'Use the title of the page it leads to as its words.',
	],
	'phone-number': [
		'A telephone number stands here: `{masked}`.',
		'Remove it. For a public helpline, add it to `safeguarding.helplines` of `library.yml`.',
	],
	'postal-address': [
		'A postal address stands here: `{masked}`.',
		'Name the town or the service only. If the address is public, write before the paragraph: `<!-- waive: postal-address, the reason -->`.',
	],
	'precise-location': [
		'A position stands here by which one finds a house: `{masked}`.',
		'Name the district, or keep two decimals.',
	],
	'sentence-long': [
		'This sentence has {words} words; beyond {maximum} a reader loses the thread.',
		'Cut it in two or three.',
	],
	'table-without-headers': [
		'A column of the table has no heading.',
		'Write in the first row what each column holds.',
	],
	'waiver-unknown': ['`{code}` can’t be waived.', 'Codes that can: {known}. {suggestion}'],
	'waiver-unused': ['Nothing here needs the waiver of `{code}`.', 'Remove it.'],
	'waiver-without-reason': [
		'The waiver of `{code}` gives no reason.',
		'Add it after a comma: `<!-- waive: {code}, invented story -->`.',
	],
} satisfies Record<string, readonly [message: string, cure: string]>;
