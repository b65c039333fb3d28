import { schemas } from '#model/collections.ts';
import { finding } from '#model/finding.ts';
import type { Check } from '../checked.ts';
import { isCountry } from '../locale.ts';
import { suggestion } from '../nearest.ts';
import { leaves } from '../walk.ts';

/** Codes that are in no list, and countries that do not exist. */
export const fields: Check = (shelf) =>
	shelf.files.flatMap(({ role, read, valid }) => {
		if (role !== 'original' || !valid) return [];
		return leaves(schemas[read.collection], valid.data).flatMap(({ kind, path, value }) => {
			const at = () => read.yaml.valueAt(path);
			if (kind.is === 'country' && !isCountry(String(value))) {
				return [finding('unknown-country', at(), { value: String(value) })];
			}
			if (kind.is !== 'vocabulary') return [];
			const list = [...(shelf.vocabularies[kind.of]?.keys() ?? [])];
			const given = String(value);
			if (list.includes(given)) return [];
			const values = {
				value: given,
				vocabulary: kind.of,
				known: list.join(', '),
				suggestion: suggestion(given, list),
			};
			return [finding('unknown-code', at(), values)];
		});
	});
