import { finding } from '#model/finding.ts';
import type { Check } from '../checked.ts';
import { textOf } from '../content-file.ts';
import { documentPaths, sitePaths } from '../site-paths.ts';
import type { Shelf } from '../shelf.ts';

/** Addresses once published that are gone, and addresses that the list does not have yet. */
export const addresses: Check = (shelf) => {
	const file = shelf.content.get('addresses.txt');
	if (!file) return [];
	const { text, findings } = textOf(file);
	if (findings.some(({ code }) => code !== 'empty-file')) return findings;
	const served = sitePaths(shelf);
	const lost = text.split(/\r?\n/).flatMap((line, index) => {
		const address = line.trim();
		if (address === '' || served.has(address)) return [];
		const alias = address.split('/').slice(2, 4).join('/');
		return [
			finding('address-lost', { file: file.path, line: index + 1, column: 1 }, { address, alias }),
		];
	});
	const unlisted = unlistedAddresses(shelf).map((address) =>
		finding('address-unlisted', { file: file.path, line: 1, column: 1 }, { address }),
	);
	return [...lost, ...unlisted];
};

/** The addresses of documents that `addresses.txt` does not list, sorted. */
export function unlistedAddresses(shelf: Shelf): string[] {
	const file = shelf.content.get('addresses.txt');
	const listed = new Set(
		file
			? textOf(file)
					.text.split(/\r?\n/)
					.map((line) => line.trim())
			: [],
	);
	const all = [...shelf.documents.values()].flatMap(documentPaths);
	return [...new Set(all)].filter((address) => !listed.has(address)).toSorted();
}
