import type { Browser } from 'playwright-core';
import type { PackageFormat } from '#model/package.ts';
import { launchBrowser } from '../browser/browser.ts';
import { withBookmarks } from './bookmarks.ts';

/** What makes PDFs of pages. */
export interface Printer {
	/** Tell whether a format can be made here; only those that are printed may not be. */
	canMake(format: PackageFormat): boolean;
	/** A page as a tagged PDF with bookmarks, whose bytes depend on the page and the browser alone. */
	pdf(html: string): Promise<Uint8Array>;
	close(): Promise<void>;
}

const isPrinted = (format: PackageFormat) => format.startsWith('pdf');

/** A printer that makes no PDF. */
export const withoutPrinter: Printer = {
	canMake: (format) => !isPrinted(format),
	pdf: () => Promise.reject(new Error('Internal error: there is no browser to print with.')),
	close: () => Promise.resolve(),
};

/** A printer that starts its browser for the first page that is printed. */
export function browserPrinter(): Printer {
	let browser: Promise<Browser> | undefined;
	return {
		canMake: () => true,
		async pdf(html) {
			browser ??= launchBrowser();
			const page = await (await browser).newPage({ javaScriptEnabled: false });
			try {
				await page.setContent(html, { waitUntil: 'load' });
				const options = { tagged: true, outline: true, printBackground: true } as const;
				const pdf = await page.pdf({ ...options, preferCSSPageSize: true, format: 'A4' });
				return withBookmarks(undated(pdf), html);
			} finally {
				await page.close();
			}
		},
		async close() {
			await (await browser?.catch(() => undefined))?.close();
		},
	};
}

/** A PDF without the moment at which it was made; the length of the file, on which its tables rest, stays. */
function undated(pdf: Buffer): Buffer {
	const text = pdf.toString('latin1');
	const undatedText = text.replaceAll(
		/\/(CreationDate|ModDate) \(D:\d{14}/g,
		'/$1 (D:20000101000000',
	);
	return Buffer.from(undatedText, 'latin1');
}
