import { latin } from './bytes.ts';

/** Unpacks deflated bytes, with the header of zlib or without; throws when they are none. */
export interface Unpack {
	zlib(bytes: Uint8Array): Uint8Array;
	raw(bytes: Uint8Array): Uint8Array;
}

const pdfAuthor =
	/\/Author\s*(?:\(\s*(?:\\\)|[^)\s])|<\s*(?!(?:FEFF|feff)?\s*>)[\dA-Fa-f])|<(?:dc:creator|pdf:Author)>\s*(?!\s*<\/)(?:<rdf:\w+>\s*<rdf:li[^>]*>)?\s*[^<\s]/;

/** Tell whether a PDF file names its author, packed objects included. */
export function hasPdfAuthor(bytes: Uint8Array, { zlib }: Unpack): boolean {
	const text = latin(bytes);
	if (pdfAuthor.test(text)) return true;
	return [...text.matchAll(/\/ObjStm[\s\S]{0,300}?stream\r?\n/g)].some(({ index, 0: head }) => {
		const start = index + head.length;
		const end = text.indexOf('endstream', start);
		try {
			return pdfAuthor.test(latin(zlib(bytes.subarray(start, end))));
		} catch {
			return false;
		}
	});
}

const officeAuthor = /<(?:dc:creator|cp:lastModifiedBy|meta:initial-creator)(?:\s[^>]*)?>\s*[^<\s]/;

/** Tell whether an office document, a zip file, names its author. */
export function hasOfficeAuthor(bytes: Uint8Array, { raw }: Unpack): boolean {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const text = latin(bytes);
	return [...text.matchAll(/PK\x01\x02/g)].some(({ index: at }) => {
		if (at + 46 > bytes.length) return false;
		const name = latin(bytes, at + 46, at + 46 + view.getUint16(at + 28, true));
		if (name !== 'docProps/core.xml' && name !== 'meta.xml') return false;
		const local = view.getUint32(at + 42, true);
		try {
			const start =
				local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
			const packed = bytes.subarray(start, start + view.getUint32(at + 20, true));
			const plain = view.getUint16(at + 10, true) === 0 ? packed : raw(packed);
			return officeAuthor.test(new TextDecoder().decode(plain));
		} catch {
			return false;
		}
	});
}
