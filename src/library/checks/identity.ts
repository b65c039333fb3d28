import { finding } from '#model/finding.ts';
import type { Check } from '../checked.ts';

/** Ids that two documents share, and aliases that are somebody's address. */
export const identity: Check = (shelf) => {
	const addresses = new Map(
		[...shelf.documents.values()].map((one) => [`${one.collection}/${one.slug}`, one.id]),
	);
	const owners = new Map<string, string>();
	return shelf.files.flatMap(({ role, read, valid }) => {
		if (role !== 'original' || !valid || !('id' in valid.data)) return [];
		const id = String(valid.data.id);
		const other = owners.get(id);
		owners.set(id, other ?? read.path);
		const twice = other ? [finding('duplicate-id', read.yaml.valueAt(['id']), { id, other })] : [];
		const aliases = valid.data['aliases'] as string[];
		const taken = aliases.flatMap((alias, index) => {
			const owner = addresses.get(alias) ?? owners.get(`alias ${alias}`);
			owners.set(`alias ${alias}`, id);
			if (!owner) return [];
			return [
				finding('alias-taken', read.yaml.valueAt(['aliases', index]), { alias, other: owner }),
			];
		});
		return [...twice, ...taken];
	});
};
