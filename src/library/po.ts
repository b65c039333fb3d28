/** One text to translate, as translators' tools exchange it (gettext PO). */
export interface PoUnit {
	/** Where the text stands: a field, or a paragraph. */
	context: string;
	source: string;
	/** Empty when it is not translated yet. */
	target: string;
	/** True when the translation has to be read again. */
	isFuzzy: boolean;
}

/** A PO file: what its header says, and its texts in order. */
export interface PoFile {
	header: Readonly<Record<string, string>>;
	units: PoUnit[];
}

/** The text of a PO file. */
export function poText({ header, units }: PoFile): string {
	const said = Object.entries(header)
		.map(([name, value]) => `${name}: ${value}\n`)
		.join('');
	const all = [{ context: undefined, source: '', target: said, isFuzzy: false }, ...units];
	return all
		.map(({ context, source, target, isFuzzy }) =>
			[
				...(isFuzzy ? ['#, fuzzy'] : []),
				...(context === undefined ? [] : [entry('msgctxt', context)]),
				entry('msgid', source),
				entry('msgstr', target),
				'',
			].join('\n'),
		)
		.join('\n');
}

/** A keyword with its text; one of several lines stands line by line, as translators' tools write it. */
function entry(name: string, text: string): string {
	const lines = text.split(/(?<=\n)/);
	const quoted = lines.map((line) => JSON.stringify(line));
	return lines.length > 1 ? [`${name} ""`, ...quoted].join('\n') : `${name} ${quoted[0] ?? '""'}`;
}

/** What a PO file says, or the number of the line that can't be read. */
export function readPo(text: string): PoFile | number {
	const units: PoUnit[] = [];
	let open: Record<string, string> = {};
	let [name, isFuzzy] = ['', false];
	const close = () => {
		const { msgctxt, msgid, msgstr = '' } = open;
		if (msgid !== undefined)
			units.push({ context: msgctxt ?? '', source: msgid, target: msgstr, isFuzzy });
		[open, name, isFuzzy] = [{}, '', false];
	};
	for (const [index, line] of text
		.replace(/^\uFEFF/, '')
		.split(/\r?\n/)
		.entries()) {
		const [, keyword, quoted] = /^(?:(msg\w+)\s+)?(".*")\s*$/.exec(line.trim()) ?? [];
		if (line.trim() === '' || line.startsWith('#')) {
			if ('msgstr' in open) close();
			isFuzzy ||= /^#,.*\bfuzzy\b/.test(line);
			continue;
		}
		const value = quoted === undefined ? undefined : unquoted(quoted);
		if (value === undefined || (keyword === undefined && name === '')) return index + 1;
		if (keyword !== undefined && 'msgstr' in open) close();
		name = keyword ?? name;
		open[name] = (open[name] ?? '') + value;
	}
	close();
	const [first, ...rest] = units;
	if (first?.source !== '' || first.context !== '') return 1;
	return { header: headerOf(first.target), units: rest };
}

function unquoted(text: string): string | undefined {
	try {
		return JSON.parse(text) as string;
	} catch {
		return undefined;
	}
}

const headerOf = (text: string): Record<string, string> =>
	Object.fromEntries(
		[...text.matchAll(/^([\w-]+):[ \t]*(.*)$/gm)].map(([, name = '', value = '']) => [name, value]),
	);
