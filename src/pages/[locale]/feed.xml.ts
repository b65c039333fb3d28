import type { APIRoute } from 'astro';
import { atomFeed } from '#library/feed.ts';
import { currentSite } from '#sources/current.ts';

export const getStaticPaths = async () =>
	[...(await currentSite()).shelf.locales.keys()].map((locale) => ({ params: { locale } }));

export const GET: APIRoute = ({ locals, params }) =>
	new Response(atomFeed(locals.site, params['locale'] ?? ''), {
		headers: { 'content-type': 'application/atom+xml' },
	});
