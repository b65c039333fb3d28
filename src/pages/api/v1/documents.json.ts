import type { APIRoute } from 'astro';
import { apiDocuments } from '#library/api.ts';

export const GET: APIRoute = ({ locals }) => Response.json(apiDocuments(locals.site));
