/**
 * Some HTML whose ids and links to them are its own where other HTML on the same page has the same ones, so that
 * a link to the page leads into the other.
 */
export function ownIds(html: string, other: string): string {
	const taken = idsIn(other);
	const own = (id: string) => (taken.has(id) ? `older-${id}` : id);
	return html.replaceAll(/<\w[^>]*>/g, (tag) =>
		tag
			.replaceAll(
				/(\s(?:id|aria-labelledby|aria-describedby|for)=")([^"]*)"/g,
				(_, name: string, ids: string) => {
					return `${name}${ids.split(' ').map(own).join(' ')}"`;
				},
			)
			.replaceAll(/(\shref="#)([^"]*)"/g, (_, name: string, id: string) => `${name}${own(id)}"`),
	);
}

const idsIn = (html: string): ReadonlySet<string> =>
	new Set(
		[...html.matchAll(/<\w[^>]*>/g)].flatMap(([tag]) => /\sid="([^"]*)"/.exec(tag)?.[1] ?? []),
	);
