/** A text as a folder name: small letters without accents, digits and single hyphens. */
export function slugged(text: string): string {
	const plain = text
		.normalize('NFKD')
		.replaceAll(/\p{M}/gu, '')
		.toLowerCase()
		.replaceAll(/[^a-z0-9]+/g, '-')
		.replaceAll(/^-+|-+$/g, '');
	return plain || 'document';
}
