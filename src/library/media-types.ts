/** Types of images that a document may show. */
export const imageTypes: readonly string[] = [
	'.png',
	'.jpg',
	'.jpeg',
	'.webp',
	'.avif',
	'.gif',
	'.svg',
];

/** Types of files that a document may offer: none of them runs in a browser. */
export const attachmentTypes: readonly string[] = [
	'.pdf',
	'.docx',
	'.odt',
	'.xlsx',
	'.ods',
	'.pptx',
	'.odp',
	'.epub',
	'.zip',
	'.csv',
	'.txt',
	'.mp3',
];

const hasType = (path: string, types: readonly string[]) =>
	types.some((type) => path.toLowerCase().endsWith(type));

/** Tell whether a file can be shown as an image. */
export const isImage = (path: string): boolean => hasType(path, imageTypes);

/** Tell whether a file can be offered as an attachment. */
export const isAttachment = (path: string): boolean => hasType(path, attachmentTypes);

/** Tell whether a file tells who agreed to an image being shown. */
export const isConsent = (path: string): boolean => path.endsWith('.consent.yml');

/** Tell whether a file can show people as a camera saw them. */
export const isPhoto = (path: string): boolean => isImage(path) && !/\.svg$/i.test(path);
