import type { PackageImages } from './format.ts';
import { type Html, raw } from './html.ts';

/** HTML with its images inside it, so that one file holds all. */
export const withImages = ({ html: text }: Html, images: PackageImages): Html =>
	raw(
		text.replaceAll(/ src="(images\/[^"]+)"/g, (whole, src: string) => {
			const image = images.get(src);
			return image ? ` src="data:${image.type};base64,${image.base64}"` : whole;
		}),
	);

/** The images of chapters as files of an archive, by their place in it. */
export const imageFiles = (
	chapters: readonly { images: readonly { src: string }[] }[],
	images: PackageImages,
): Record<string, Uint8Array> =>
	Object.fromEntries(
		chapters
			.flatMap((chapter) => chapter.images)
			.map(({ src }) => [src, images.get(src)?.bytes ?? new Uint8Array()]),
	);
