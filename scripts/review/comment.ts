import type { Part } from '#library/list-diff.ts';
import { inert } from '#library/review/inert.ts';
import { maskedParts } from '#library/review/masked-parts.ts';
import type { Review, VersionChange } from '#library/review/review.ts';
import { maskedText } from '#library/safeguarding/masked.ts';
import type { SafeguardingRules } from '#library/safeguarding/trace.ts';
import { type FindingLanguage, spoken } from '#model/finding.ts';
import { type ReviewWords, reviewWords } from './words.ts';

/** By this first line, the comment of an earlier push is found again. */
export const marker = '<!-- library-review -->';

/** GitHub refuses a comment of more than 65,536 signs. */
const maximum = { comment: 60_000, items: 25, section: 3000 };

interface CommentContext {
	lang: FindingLanguage;
	/** What points to people is masked: a comment is public. */
	rules: SafeguardingRules;
	/** The page of a finding on the site. */
	help(code: string): string;
}

/** What a reviewer reads of a proposal, in Markdown in which nothing of the proposal can act. */
export function comment(review: Review, context: CommentContext): string {
	const say = reviewWords[context.lang];
	const { outside, stale, waivers, media } = review;
	const parts = [
		`${marker}\n## ${say.title}`,
		...section(outside, `⚠️ ${say.outside(outside.length)}`, say, inert).map(
			(text) => `${text}\n\n${say.needsMaintainer}`,
		),
		documents(review.versions, say),
		findings(review, context, say),
		...section(waivers, say.waivers, say, ({ code, reason, at }) =>
			inert(`${at.file}:${at.line} ${code}: ${maskedText(reason, context.rules)}`),
		),
		...section(stale, say.stale, say, inert),
		...section(media, say.media, say, ({ path, size }) => `${inert(path)} (${inUnits(size)})`),
		say.weight(`${review.weight < 0 ? '−' : '+'}${inUnits(Math.abs(review.weight))}`),
		...(review.versions.length > 0 ? [`### ${say.seen}`] : []),
	].filter(Boolean);
	let text = parts.join('\n\n');
	for (const version of review.versions) {
		const next = changes(version, context, say);
		if (text.length + next.length > maximum.comment) return `${text}\n\n${say.cut}\n`;
		text += `\n\n${next}`;
	}
	return `${text}\n`;
}

function section<T>(
	items: readonly T[],
	heading: string,
	say: ReviewWords,
	line: (item: T) => string,
): string[] {
	if (items.length === 0) return [];
	const shown = items.slice(0, maximum.items).map((item) => `- ${line(item)}`);
	const rest = items.length - shown.length;
	return [[`### ${heading}`, '', ...shown, ...(rest > 0 ? [say.more(rest)] : [])].join('\n')];
}

function documents(versions: readonly VersionChange[], say: ReviewWords): string {
	if (versions.length === 0) return '';
	const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
	const rows = versions
		.slice(0, maximum.items)
		.map(({ title, document, locale, what, words, lix }) =>
			row([
				`${inert(title.slice(0, 140))}<br>${inert(document)}`,
				inert(locale),
				say.what[what],
				words.before === words.after ? `${words.after}` : `${words.before} → ${words.after}`,
				`${lix}`,
			]),
		);
	const rest = versions.length - rows.length;
	const table = [row(say.columns), row(say.columns.map(() => '---')), ...rows].join('\n');
	return `### ${say.documents}\n\n${table}\n\n${rest > 0 ? `${say.more(rest)} ` : ''}${say.lix}`;
}

function findings({ findings: found }: Review, context: CommentContext, say: ReviewWords): string {
	if (found.length === 0) return say.noFinding;
	const errors = found.filter(({ severity }) => severity === 'error');
	const ordered = [...errors, ...found.filter(({ severity }) => severity !== 'error')];
	const heading = say.findings(errors.length, found.length - errors.length);
	return section(ordered, heading, say, (one) => {
		const { file, line, column, message, cure, code } = spoken(one, context.lang);
		const place = inert(`${file}:${line}:${column}`);
		const sentence = (text: string) => inert(maskedText(text, context.rules));
		return `${one.severity === 'error' ? '❌' : '💡'} ${place} ${sentence(message)} ${sentence(cure)} ([${code}](${context.help(code)}))`;
	}).join('');
}

/** The words that come and go, section by section, folded away under the name of the document. */
function changes(version: VersionChange, { rules }: CommentContext, say: ReviewWords): string {
	const said = version.sections.map(({ heading, parts }) => {
		const text = maskedParts(parts, rules).map(marked).join('');
		return `**${inert(heading || say.opening)}**\n\n${text.slice(0, maximum.section)}`;
	});
	const body = said.length > 0 ? said.join('\n\n') : say.dataOnly;
	const name = `${inert(version.document)} (${inert(version.locale)})`;
	return `<details><summary>${name}</summary>\n\n${body}\n\n</details>`;
}

function marked({ text: shown, kind }: Part): string {
	if (kind === 'same') {
		const isLong = shown.length > 160;
		return inert(isLong ? `${shown.slice(0, 80)} […] ${shown.slice(-80)}` : shown);
	}
	const tag = kind === 'added' ? 'ins' : 'del';
	return `<${tag}>${inert(shown)}</${tag}>`;
}

const inUnits = (bytes: number): string =>
	bytes < 1_000_000 ? `${(bytes / 1000).toFixed(1)} KB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
