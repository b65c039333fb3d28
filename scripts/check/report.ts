import { relative, resolve } from 'node:path';
import { type FindingLanguage, findingLanguages, type SpokenFinding } from '#model/finding.ts';

/** What a report says beside the findings. */
interface ReportContext {
	/** The content folder. */
	folder: string;
	lang: FindingLanguage;
}

type Report = (findings: readonly SpokenFinding[], context: ReportContext) => string;

const summaries: Record<FindingLanguage, { none: string; errors: string; advice: string }> = {
	fr: { none: 'Aucune erreur.', errors: 'erreur(s)', advice: 'conseil(s)' },
	en: { none: 'No mistakes.', errors: 'error(s)', advice: 'piece(s) of advice' },
	es: { none: 'Ningún error.', errors: 'error(es)', advice: 'consejo(s)' },
};

/** The language of findings for a value of `LANG`, such as `es_HN.UTF-8`; French when it says nothing. */
export function findingLanguage(lang: string | undefined): FindingLanguage {
	const code = lang?.slice(0, 2).toLowerCase();
	return findingLanguages.find((one) => one === code) ?? 'fr';
}

/** The path of a content file from where the command was called. */
export const shown = (file: string, folder: string) =>
	relative(process.env['INIT_CWD'] ?? process.cwd(), resolve(folder, file)) || file;

const text: Report = (findings, { folder, lang }) => {
	const blocks = findings.map(
		({ file, line, column, message, cure, code }) =>
			`${shown(file, folder)}:${line}:${column}\n  ${message} [${code}]\n  → ${cure}\n`,
	);
	return [...blocks, summary(findings, lang)].join('\n');
};

function summary(findings: readonly SpokenFinding[], lang: FindingLanguage): string {
	const { none, errors, advice } = summaries[lang];
	const count = findings.filter(({ severity }) => severity === 'error').length;
	const rest = findings.length - count;
	const said = [
		...(count > 0 ? [`${count} ${errors}`] : [none]),
		...(rest > 0 ? [`${rest} ${advice}`] : []),
	];
	return said.join(' · ');
}

/** @see https://docs.github.com/actions/reference/workflow-commands-for-github-actions */
const github: Report = (findings, { folder }) => {
	const property = (value: string) => data(value).replaceAll(':', '%3A').replaceAll(',', '%2C');
	const data = (value: string) =>
		value.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
	return findings
		.map(({ file, line, column, severity, code, message, cure }) => {
			const level = severity === 'error' ? 'error' : 'notice';
			const at = `file=${property(shown(file, folder))},line=${line},col=${column},title=${property(code)}`;
			return `::${level} ${at}::${data(`${message} ${cure}`)}`;
		})
		.join('\n');
};

/** @see https://github.com/reviewdog/reviewdog/tree/master/proto/rdf */
const rdjson: Report = (findings, { folder }) =>
	JSON.stringify({
		source: { name: 'library-check' },
		diagnostics: findings.map(({ file, line, column, severity, code, message, cure }) => ({
			message: `${message} ${cure}`,
			location: { path: shown(file, folder), range: { start: { line, column } } },
			severity: severity === 'error' ? 'ERROR' : 'INFO',
			code: { value: code },
		})),
	});

/** The forms in which findings can be printed, by the name that `--format` takes. */
export const reporters: Record<string, Report> = {
	text,
	json: (findings) => JSON.stringify({ findings }),
	github,
	rdjson,
};
