import type { Part } from '../list-diff.ts';
import { maskedText } from '../safeguarding/masked.ts';
import type { SafeguardingRules } from '../safeguarding/trace.ts';

/** The parts of a comparison with everything masked that points to a person in the old text or in the new one, whole. */
export function maskedParts(parts: readonly Part[], rules: SafeguardingRules): Part[] {
	const sides = (['removed', 'added'] as const).map((kind) => {
		const own = parts.filter((part) => part.kind === 'same' || part.kind === kind);
		return { kind, text: maskedText(own.map(({ text }) => text).join(''), rules), at: 0 };
	});
	return parts.map(({ text, kind }) => {
		const masks = sides.flatMap((side) => {
			if (kind !== 'same' && kind !== side.kind) return [];
			const own = side.text.slice(side.at, side.at + text.length);
			side.at += text.length;
			return own;
		});
		const hides = (index: number) => masks.some((one) => one[index] === '•');
		const signs = text.split('').map((sign, index) => (hides(index) ? '•' : sign));
		return { text: signs.join(''), kind };
	});
}
