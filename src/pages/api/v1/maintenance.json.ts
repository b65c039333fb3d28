import type { APIRoute } from 'astro';
import { upkeep } from '#library/upkeep.ts';

export const GET: APIRoute = ({ locals }) => Response.json(upkeep(locals.site));
