import type { APIRoute } from 'astro';
import { oEmbeds } from '#library/o-embed.ts';
import { currentSite } from '#sources/current.ts';

export const getStaticPaths = async () =>
	[...oEmbeds(await currentSite())].map(([name, props]) => ({ params: { name }, props }));

export const GET: APIRoute = ({ props }) => Response.json(props);
