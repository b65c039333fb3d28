import { isOf } from '#model/document.ts';
import type { Shelf } from '../shelf.ts';
import type { SafeguardingRules } from './trace.ts';

const memo = new WeakMap<Shelf, SafeguardingRules>();

/** What this library allows: its helplines, the hosts of its organisations, and the countries that it names. */
export function rulesOf(shelf: Shelf): SafeguardingRules {
	const known = memo.get(shelf) ?? makeRules(shelf);
	memo.set(shelf, known);
	return known;
}

function makeRules({ config, documents }: Shelf): SafeguardingRules {
	const { countries, helplines } = config.safeguarding;
	const originals = [...documents.values()].flatMap(
		(one) => one.versions.get(one.original)?.data ?? [],
	);
	const organisations = [...documents.values()]
		.filter((one) => isOf(one, 'organisations'))
		.flatMap((one) => one.versions.get(one.original)?.data ?? []);
	const seats = organisations.map(({ country }) => country);
	const sites = organisations.flatMap(({ site }) => (site ? [new URL(site).host] : []));
	const hosts = [new URL(config.site).host, ...config.hosts, ...sites].map((host) =>
		host.replace(/^www\./, ''),
	);
	return {
		countries: [
			...new Set([...countries, ...seats, ...originals.flatMap((data) => data.countries)]),
		],
		helplines: new Set(helplines.map((one) => one.replaceAll(/\D/g, ''))),
		isOwnHost: (host) => hosts.some((own) => host === own || host.endsWith(`.${own}`)),
	};
}
