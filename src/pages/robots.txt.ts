import type { APIRoute } from 'astro';
import { withBase } from '#model/address.ts';

export const GET: APIRoute = ({ locals }) => {
	const { site, base } = locals.site.shelf.config;
	return new Response(
		`User-agent: *\nAllow: /\n\nSitemap: ${new URL(withBase(base, '/sitemap-index.xml'), site).href}\n`,
	);
};
