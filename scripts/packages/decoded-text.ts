const entities: Readonly<Record<string, string>> = {
	'&lt;': '<',
	'&gt;': '>',
	'&quot;': '"',
	'&amp;': '&',
};

/** The words of HTML that a package holds, with single spaces. */
export const decodedText = (html: string): string =>
	html
		.replaceAll(/<[^>]*>/g, '')
		.replaceAll(/&(?:lt|gt|quot|amp);/g, (entity) => entities[entity] ?? entity)
		.replaceAll(/\s+/g, ' ')
		.trim();
