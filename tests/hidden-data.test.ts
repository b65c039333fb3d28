/** Data that photos and attachments carry unseen, made by real encoders. */
import { deflateRawSync, deflateSync, inflateRawSync, inflateSync } from 'node:zlib';
import sharp, { type Sharp } from 'sharp';
import { describe, expect, test } from 'vitest';
import { cleaned, hiddenIn } from '#library/hidden/hidden.ts';

const unpack = {
	zlib: (bytes: Uint8Array) => inflateSync(bytes),
	raw: (bytes: Uint8Array) => inflateRawSync(bytes),
};
const hidden = (bytes: Uint8Array) => hiddenIn(bytes, unpack);
const picture = () =>
	sharp({ create: { width: 32, height: 16, channels: 3, background: { r: 200, g: 90, b: 20 } } });
const formats: Record<string, (image: Sharp) => Sharp> = {
	jpeg: (image) => image.jpeg(),
	png: (image) => image.png(),
	webp: (image) => image.webp(),
};
const place = { IFD0: { Artist: 'Someone' }, IFD3: { GPSLatitudeRef: 'N' } };
const xmp = '<x:xmpmeta xmlns:x="adobe:ns:meta/"/>';

describe.each(Object.keys(formats))('a %s image', (format) => {
	const encode = formats[format] ?? ((image) => image);

	test('is clean as it comes from the encoder', async () => {
		const bytes = await encode(picture()).toBuffer();
		expect(hidden(bytes)).toEqual([]);
		expect(Buffer.from(cleaned(bytes))).toEqual(bytes);
	});

	test('loses place, author and XMP, and no pixel', async () => {
		const bytes = await encode(picture().withExif(place).withXmp(xmp)).toBuffer();
		expect(hidden(bytes).length).toBeGreaterThan(0);
		const clean = cleaned(bytes);
		expect(hidden(clean)).toEqual([]);
		expect(cleaned(clean)).toEqual(clean);
		const meta = await sharp(clean).metadata();
		expect([meta.exif, meta.xmp]).toEqual([undefined, undefined]);
		expect(await sharp(clean).raw().toBuffer()).toEqual(await sharp(bytes).raw().toBuffer());
	});
});

test('names the place above all', async () => {
	expect(hidden(await picture().withExif(place).jpeg().toBuffer())).toContain('gps');
});

test('keeps how a photo is turned', async () => {
	const turned = await picture().withExif(place).withMetadata({ orientation: 6 }).jpeg().toBuffer();
	const clean = cleaned(turned);
	expect(hidden(clean)).toEqual([]);
	expect((await sharp(clean).metadata()).orientation).toBe(6);
});

test('sees the EXIF of an AVIF image', async () => {
	expect(hidden(await picture().avif().toBuffer())).toEqual([]);
	expect(hidden(await picture().withExif(place).avif().toBuffer())).toContain('exif');
});

describe('an attachment names its author', () => {
	const pdf = (info: string) => Buffer.from(`%PDF-1.4\n3 0 obj\n<< ${info} >>\nendobj\n%%EOF\n`);
	const packed = (info: string) => {
		const data = deflateSync(`3 0 << ${info} >>`);
		const head = `%PDF-1.5\n1 0 obj\n<< /Type /ObjStm /Filter /FlateDecode /Length ${data.length} >>\nstream\n`;
		return Buffer.concat([Buffer.from(head), data, Buffer.from('\nendstream\nendobj\n%%EOF')]);
	};

	test.each([
		['in plain words', pdf('/Author (Someone)'), ['author']],
		['in code units', pdf('/Author <FEFF0041>'), ['author']],
		['in packed objects', packed('/Author (Someone)'), ['author']],
		['in an office document', office('<dc:creator>Someone</dc:creator>'), ['author']],
		['nowhere: PDF', pdf('/Author () /Title (Sheet)'), []],
		['nowhere: packed', packed('/Title (Sheet)'), []],
		['nowhere: office', office('<dc:creator></dc:creator>'), []],
		['nowhere: cut file', office('<dc:creator>Someone</dc:creator>').subarray(0, 40), []],
	])('%s', (_, bytes, expected) => {
		expect(hidden(bytes)).toEqual(expected);
	});
});

/** A zip file with one entry, as a word processor writes it. */
function office(xml: string): Buffer {
	const name = Buffer.from('docProps/core.xml');
	const data = deflateRawSync(`<cp:coreProperties>${xml}</cp:coreProperties>`);
	const local = Buffer.alloc(30);
	local.write('PK\x03\x04', 'latin1');
	local.writeUInt16LE(8, 8);
	local.writeUInt16LE(name.length, 26);
	const entry = Buffer.alloc(46);
	entry.write('PK\x01\x02', 'latin1');
	entry.writeUInt16LE(8, 10);
	entry.writeUInt32LE(data.length, 20);
	entry.writeUInt16LE(name.length, 28);
	return Buffer.concat([local, name, data, entry, name]);
}
