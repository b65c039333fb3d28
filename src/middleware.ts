import { defineMiddleware } from 'astro:middleware';
import { wordsOf } from '#library/words.ts';
import { mistakesPage } from '#library/views/mistakes-page.ts';
import { chromeView } from '#library/views/chrome.ts';
import { current, currentSite } from '#sources/current.ts';
import { contentSecurityPolicy } from '#sources/policy.ts';

/** Puts the library, and the words and the frame of the page's language, where components find them. */
export const onRequest = defineMiddleware(async ({ locals, url }, next) => {
	if (import.meta.env.DEV) {
		const page = mistakesPage((await current()).findings);
		if (page)
			return new Response(page, {
				status: 500,
				headers: { 'content-type': 'text/html; charset=utf-8' },
			});
	}
	const site = await currentSite();
	const { shelf } = site;
	const first = url.pathname.slice(shelf.config.base.length).split('/')[0] ?? '';
	const locale = shelf.locales.has(first) ? first : shelf.config.defaultLocale;
	locals.site = site;
	locals.words = wordsOf(shelf, locale);
	locals.chrome = chromeView(shelf, locale);
	locals.policy = contentSecurityPolicy;
	return next();
});
