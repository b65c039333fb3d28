import * as module from 'jsqr';
import sharp from 'sharp';

// TypeScript and Node read this older package's default export differently.
const { default: named } = module as unknown as { default: Reader | { default: Reader } };
const read: Reader = typeof named === 'function' ? named : named.default;

type Reader = (data: Uint8ClampedArray, width: number, height: number) => { data: string } | null;

/** What a telephone reads in a picture that holds a QR code. */
export async function qrText(picture: Uint8Array): Promise<string | undefined> {
	const { data, info } = await sharp(picture, { density: 300 })
		.flatten({ background: '#fff' })
		.ensureAlpha()
		.raw()
		.toBuffer({ resolveWithObject: true });
	return read(new Uint8ClampedArray(data), info.width, info.height)?.data;
}
