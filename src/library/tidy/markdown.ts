import { remark } from 'remark';
import remarkDirective from 'remark-directive';
import remarkGfm from 'remark-gfm';
import { markdownToHtml } from 'satteri';
import { markdownFeatures } from '../markdown.ts';
import { tidyLines } from './text.ts';

const printer = remark()
	.use(remarkGfm, { tablePipeAlign: false })
	.use(remarkDirective)
	.data('settings', {
		bullet: '-',
		emphasis: '*',
		strong: '*',
		rule: '-',
		fences: true,
		listItemIndent: 'one',
		incrementListMarker: true,
		resourceLink: false,
	});

/**
 * A Markdown body printed in one style. Only what is certain is changed: unless the page that it makes stays the
 * same to the letter, the text stays as it is, but for what stands at the end of its lines.
 */
export function tidyMarkdown(body: string): string {
	const lines = tidyLines(body);
	if (lines.trim() === '') return '';
	const page = html(lines);
	const printed = withRules(String(printer.processSync(lines)));
	const candidates = [withoutNeedlessEscapes(printed), printed, withoutSpaces(lines)];
	const text = candidates.find((one) => html(one) === page) ?? lines;
	return `\n${text.replace(/^\n+/, '')}`;
}

/** Three hyphens below each heading of a table, as people write them. */
const withRules = (text: string) =>
	text.replaceAll(/^\|(?: :?-+:? \|)+$/gm, (rule) => rule.replaceAll(/-+/g, '---'));

const html = (text: string): string => markdownToHtml(text, { features: markdownFeatures }).html;

/** Two spaces at the end of a line break it; others do nothing. */
const withoutSpaces = (text: string) =>
	`${text.replaceAll(/(?<! ) $|[ \t]*\t[ \t]*$|[ \t]+$(?=\n\s*(?:\n|$))/gm, '').trimEnd()}\n`;

/** The printer escapes signs that could mean something elsewhere; people can read the text better without. */
const withoutNeedlessEscapes = (text: string) =>
	text.replaceAll(/\\(?=[:_[\]&~.<|*-])/g, '').replaceAll('&#x20;', ' ');
