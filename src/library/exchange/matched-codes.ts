import { type Code, codesIn, type Piece, renamed } from './pieces.ts';

/**
 * The pieces of a translation whose signs bear the ids that they have in the source: first those that are the same
 * to the letter, then links, images and emphasis in their order; the rest get ids of their own.
 */
export function matchedCodes(source: readonly Piece[], target: readonly Piece[]): Piece[] {
	const free = codesIn(source);
	const names = new Map<Code, string>();
	const take = (code: Code, isMatch: (other: Code) => boolean) => {
		const at = names.has(code) ? -1 : free.findIndex(isMatch);
		const [found] = at === -1 ? [] : free.splice(at, 1);
		if (found) names.set(code, found.id);
	};
	const codes = codesIn(target);
	for (const code of codes)
		take(code, ({ open, close }) => open === code.open && close === code.close);
	for (const code of codes) {
		const isPair = code.close !== undefined || code.kind === 'wrap';
		take(
			code,
			({ kind, close }) =>
				isPair && kind === code.kind && (close !== undefined) === (code.close !== undefined),
		);
	}
	let last = codesIn(source).length;
	for (const code of codes) {
		if (names.has(code)) continue;
		last += 1;
		names.set(code, String(last));
	}
	return renamed(target, names);
}
