import { readFileSync } from 'node:fs';
import type { APIRoute } from 'astro';
import { isAttachment } from '#library/media-types.ts';
import { contentUrl, current } from '#sources/current.ts';

/** Attachments: what lies beside a document and is not shown in it. */
export const getStaticPaths = async () => {
	const { site } = await current();
	const media = [...(site?.shelf.documents.values() ?? [])].flatMap((document) => document.media);
	return media.filter(isAttachment).map((path) => ({ params: { path } }));
};

export const GET: APIRoute = async ({ params }) => {
	const { folder } = await current();
	return new Response(readFileSync(contentUrl(folder, params['path'] ?? '')));
};
