const marks =
	/\]\([^)\s]+|\]\[[^\]]*\]|\[\^[^\]]+\]|^:{3,}\w*|`[^`]+`|<!--[\s\S]*?-->|\{\/\*[\s\S]*?\*\/\}|<\/?[A-Z]\w*|!\[/gm;

/** Marks of a text that its translation lacks: addresses of links, notes, blocks, code, comments, components. */
export function lostMarks(source: string, target: string): string[] {
	const left: string[] = [...(target.match(marks) ?? [])];
	return (source.match(marks) ?? []).filter((mark) => {
		const at = left.indexOf(mark);
		if (at !== -1) left.splice(at, 1);
		return at === -1;
	});
}
