import type { APIRoute } from 'astro';
import { translationReport } from '#library/translation-report.ts';

export const GET: APIRoute = ({ locals }) => {
	const { shelf } = locals.site;
	const locales = [...shelf.locales.keys()];
	return Response.json(
		Object.fromEntries(locales.map((locale) => [locale, translationReport(shelf, locale)])),
	);
};
