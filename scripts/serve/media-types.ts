const text: Readonly<Record<string, string>> = {
	css: 'text/css',
	csv: 'text/csv',
	html: 'text/html',
	ics: 'text/calendar',
	js: 'text/javascript',
	json: 'application/json',
	map: 'application/json',
	md: 'text/markdown',
	mjs: 'text/javascript',
	svg: 'image/svg+xml',
	txt: 'text/plain',
	vtt: 'text/vtt',
	webmanifest: 'application/manifest+json',
	xml: 'application/xml',
	yml: 'application/yaml',
};

const binary: Readonly<Record<string, string>> = {
	avif: 'image/avif',
	docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
	epub: 'application/epub+zip',
	gif: 'image/gif',
	ico: 'image/x-icon',
	jpeg: 'image/jpeg',
	jpg: 'image/jpeg',
	m4a: 'audio/mp4',
	mp3: 'audio/mpeg',
	mp4: 'video/mp4',
	odp: 'application/vnd.oasis.opendocument.presentation',
	ods: 'application/vnd.oasis.opendocument.spreadsheet',
	odt: 'application/vnd.oasis.opendocument.text',
	ogg: 'audio/ogg',
	opus: 'audio/ogg',
	pdf: 'application/pdf',
	png: 'image/png',
	pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
	wasm: 'application/wasm',
	webm: 'video/webm',
	webp: 'image/webp',
	woff: 'font/woff',
	woff2: 'font/woff2',
	xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
	zip: 'application/zip',
};

/** The `content-type` of a file by its name, and whether it is text, which shrinks when compressed. */
export function mediaType(path: string): { type: string; isText: boolean } {
	const extension = path.slice(path.lastIndexOf('.') + 1).toLowerCase();
	const type = text[extension];
	if (type) return { type: `${type}; charset=utf-8`, isText: true };
	return { type: binary[extension] ?? 'application/octet-stream', isText: false };
}
