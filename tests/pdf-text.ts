import { extractText } from 'unpdf';

/** The words of a PDF, with single spaces, and how many pages it has. */
export async function pdfText(pdf: Uint8Array): Promise<{ text: string; pages: number }> {
	const { text, totalPages } = await extractText(new Uint8Array(pdf), { mergePages: true });
	return { text: text.replaceAll(/\s+/g, ' '), pages: totalPages };
}
