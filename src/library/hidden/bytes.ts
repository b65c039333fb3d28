/** The bytes as text, one sign a byte. */
export const latin = (bytes: Uint8Array, start = 0, end = bytes.length): string =>
	new TextDecoder('latin1').decode(bytes.subarray(start, end));

/** Several runs of bytes as one. */
export function joined(parts: readonly Uint8Array[]): Uint8Array {
	const whole = new Uint8Array(parts.reduce((all, { length }) => all + length, 0));
	let at = 0;
	for (const part of parts) {
		whole.set(part, at);
		at += part.length;
	}
	return whole;
}
