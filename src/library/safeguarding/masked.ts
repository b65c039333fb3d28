import { traces } from './traces.ts';
import type { SafeguardingRules } from './trace.ts';

/** The shape of a value with nothing of what it says: a point for each letter and digit, as long as it was. */
export const masked = (value: string): string =>
	value.replaceAll(/[\p{L}\p{N}]/gu, (sign) => '•'.repeat(sign.length));

/** A text in which everything that points to a person is masked, so that it can be shown to others. */
export function maskedText(text: string, rules: SafeguardingRules): string {
	let [shown, from] = ['', 0];
	for (const { start, end } of traces(text, rules)) {
		shown += text.slice(from, start) + masked(text.slice(start, end));
		from = end;
	}
	return shown + text.slice(from);
}
