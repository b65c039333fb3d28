/** An attribute, with its entities resolved. */
export interface Attribute {
	name: string;
	value: string;
}

/** A start tag or an empty tag of an XML text. */
export interface XmlTag {
	name: string;
	attributes: Attribute[];
	/** Where it starts in the text. */
	offset: number;
}

/**
 * The start tags of an XML text, as every XML reader sees them, and the offset of the first thing that is not
 * plain: a document type, an instruction, CDATA, an encoding, or a mistake. Nothing is read beyond that.
 */
export function xmlTags(text: string): { tags: XmlTag[]; rest: number | undefined } {
	const tags: XmlTag[] = [];
	const start =
		/^<\?xml\s+version\s*=\s*["']1\.0["'](?:\s+encoding\s*=\s*["']utf-8["'])?(?:\s+standalone\s*=\s*["'](?:yes|no)["'])?\s*\?>/i.exec(
			text,
		);
	let at = start?.[0].length ?? 0;
	while (at < text.length) {
		const end = afterToken(text, at, tags);
		if (end === undefined) return { tags, rest: at };
		at = end;
	}
	return { tags, rest: undefined };
}

const endTag = /<\/[^\s<>"'/=&]+\s*>/y;
const startTag = /<([^\s<>"'/=&!?]+)((?:\s+[^\s<>"'/=&]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*\/?>/y;
const attribute = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** The offset after the comment, tag or text that starts at an offset; a start tag is added to the list. */
function afterToken(text: string, at: number, tags: XmlTag[]): number | undefined {
	if (text[at] !== '<') {
		const next = text.indexOf('<', at);
		return next === -1 ? text.length : next;
	}
	if (text.startsWith('<!--', at)) {
		// XML knows no `--` within a comment.
		const end = text.indexOf('--', at + 4);
		return end !== -1 && text[end + 2] === '>' ? end + 3 : undefined;
	}
	endTag.lastIndex = startTag.lastIndex = at;
	if (endTag.test(text)) return endTag.lastIndex;
	const [, name, inside = ''] = startTag.exec(text) ?? [];
	if (name === undefined) return undefined;
	const attributes = [...inside.matchAll(attribute)].map(([, key = '', double, single]) => ({
		name: key,
		value: resolved(double ?? single ?? ''),
	}));
	tags.push({ name, attributes, offset: at });
	return startTag.lastIndex;
}

const named: Readonly<Record<string, string>> = {
	lt: '<',
	gt: '>',
	amp: '&',
	quot: '"',
	apos: "'",
};

function resolved(value: string): string {
	return value.replaceAll(
		/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(lt|gt|amp|quot|apos));/gi,
		(whole, decimal?: string, hex?: string, name?: string) => {
			if (name !== undefined) return named[name.toLowerCase()] ?? whole;
			const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
			return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
		},
	);
}
