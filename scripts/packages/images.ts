import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import type { ChapterImage } from '#packages/chapter.ts';
import type { PackageImages } from '#packages/format.ts';

/** As wide as a page needs, and a phone can carry. */
const width = 800;

/** The images of chapters, no wider than a page, without what cameras hide in them. */
export async function packageImages(
	folder: string,
	images: readonly ChapterImage[],
): Promise<PackageImages> {
	const read = images.map(async ({ path, src }) => {
		const { type, bytes } = await packed(join(folder, path), src);
		return [src, { type, bytes, base64: Buffer.from(bytes).toString('base64') }] as const;
	});
	return new Map(await Promise.all(read));
}

async function packed(file: string, src: string): Promise<{ type: string; bytes: Uint8Array }> {
	if (src.endsWith('.svg')) return { type: 'image/svg+xml', bytes: readFileSync(file) };
	const picture = sharp(file).rotate().resize({ width, withoutEnlargement: true });
	return src.endsWith('.png')
		? { type: 'image/png', bytes: await picture.png({ compressionLevel: 9 }).toBuffer() }
		: { type: 'image/jpeg', bytes: await picture.jpeg({ quality: 75 }).toBuffer() };
}
