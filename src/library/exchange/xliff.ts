import type { Code, Piece } from './pieces.ts';
import type { Unit } from './exchange.ts';
import { wordsIn } from './pieces.ts';

/** A document to translate, as an XLIFF file holds it. */
export interface XliffFile {
	/** Names the document and the text of its source: see `fileId`. */
	id: string;
	/** The file of the source, relative to the content folder. */
	original: string;
	units: readonly Unit[];
}

/** What stands between a document's id and the hash of the text that its translation follows. */
export const fileId = (id: string, hash: string): string => `${id}-${hash}`;

interface Languages {
	source: { lang: string; dir: 'ltr' | 'rtl' };
	target: { lang: string; dir: 'ltr' | 'rtl' };
}

/**
 * Documents of one language to translate into another, as XLIFF 2.1. Markup is in `originalData`, where no tool
 * offers to translate it.
 *
 * @see https://docs.oasis-open.org/xliff/xliff-core/v2.1/xliff-core-v2.1.html
 */
export function xliff(files: readonly XliffFile[], { source, target }: Languages): string {
	const dirs = `srcDir="${source.dir}" trgDir="${target.dir}"`;
	const printed = files.map(
		({ id, original, units }) =>
			`\t<file id="${id}" original="${attribute(original)}" canResegment="no" ${dirs} xml:space="preserve">\n${units.map(unitIn).join('')}\t</file>\n`,
	);
	return `<?xml version="1.0" encoding="UTF-8"?>
<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="${source.lang}" trgLang="${target.lang}">
${printed.join('')}</xliff>
`;
}

function unitIn({ id, kind, source, target, state, isOptional, before }: Unit): string {
	const data: string[] = [];
	const sourceText = inline(source, data);
	const targetText = target && inline(target, data);
	// A tool that says nothing of states then says nothing of those that it translates either.
	const said = target ? ` state="${state}"` : '';
	const notes = [
		...(isOptional ? [['usage', 'Words of this language, one on each line; none is needed.']] : []),
		...(before === undefined ? [] : [['previous-source', before]]),
	].map(
		([category = '', text = '']) =>
			`\t\t\t\t<note category="${category}">${content(text)}</note>\n`,
	);
	const originals = data.map(
		(raw, index) => `\t\t\t\t<data id="d${index + 1}">${content(raw)}</data>\n`,
	);
	return [
		`\t\t<unit id="${attribute(id)}" name="${attribute(kind)}">\n`,
		...(notes.length > 0 ? ['\t\t\t<notes>\n', ...notes, '\t\t\t</notes>\n'] : []),
		...(data.length > 0 ? ['\t\t\t<originalData>\n', ...originals, '\t\t\t</originalData>\n'] : []),
		`\t\t\t<segment${said}>\n\t\t\t\t<source>${sourceText}</source>\n`,
		...(targetText === undefined ? [] : [`\t\t\t\t<target>${targetText}</target>\n`]),
		'\t\t\t</segment>\n\t\t</unit>\n',
	].join('');
}

const types: Record<Code['kind'], string> = {
	bold: 'type="fmt" subType="xlf:b"',
	italic: 'type="fmt" subType="xlf:i"',
	struck: 'type="fmt"',
	link: 'type="link"',
	image: 'type="image"',
	break: 'type="fmt" subType="xlf:lb"',
	wrap: 'type="other"',
	other: 'type="other"',
};

function inline(pieces: readonly Piece[], data: string[]): string {
	return pieces
		.map((piece) => {
			if (typeof piece === 'string') return content(piece);
			const { id, kind, open, close, inside } = piece;
			const canDelete = kind === 'wrap' ? 'yes' : 'no';
			const rules = `id="${id}" ${types[kind]} canCopy="no" canDelete="${canDelete}"`;
			if (close === undefined) {
				const equiv = kind === 'wrap' || kind === 'break' ? ' equiv=" "' : '';
				return `<ph ${rules}${equiv} disp="${attribute(open)}" dataRef="${reference(open, data)}"/>`;
			}
			const refs = `dataRefStart="${reference(open, data)}" dataRefEnd="${reference(close, data)}"`;
			return `<pc ${rules} dispStart="${attribute(open)}" dispEnd="${attribute(close)}" ${refs}>${inline(inside, data)}</pc>`;
		})
		.join('');
}

function reference(raw: string, data: string[]): string {
	if (!data.includes(raw)) data.push(raw);
	return `d${data.indexOf(raw) + 1}`;
}

const content = (text: string) =>
	text
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('\r', '&#13;');

const attribute = (text: string) =>
	content(text).replaceAll('"', '&quot;').replaceAll('\n', '&#10;').replaceAll('\t', '&#9;');

/** How a sign is shown to a person who lost it. */
export const shownCode = ({ open, close, inside }: Code): string =>
	`${open}${wordsIn(inside)}${close ?? ''}`.trim();
