import { type Consent, consentSchemas } from '#model/consent.ts';
import type { Finding } from '#model/finding.ts';
import { type ContentFile, textOf } from './content-file.ts';
import { type ParsedYaml, parseYaml } from './front-matter.ts';
import { validated } from './validation.ts';

/** What a record of consent says, or why it says nothing. */
export interface ConsentRecord {
	consent: Consent | undefined;
	yaml: ParsedYaml;
	findings: Finding[];
}

/** The record in a file `<image>.consent.yml`, held against what its `people` demand. */
export function consentOf(file: ContentFile): ConsentRecord {
	const { text, findings: unreadable } = textOf(file);
	const yaml = parseYaml(text, file.path);
	if (unreadable.length > 0) return { consent: undefined, yaml, findings: unreadable };
	const shown = (yaml.data as { people?: unknown } | null | undefined)?.people;
	const isKnown = typeof shown === 'string' && Object.hasOwn(consentSchemas, shown);
	const schema = consentSchemas[isKnown ? (shown as keyof typeof consentSchemas) : 'none'];
	const { data, findings } = validated<typeof schema>(yaml, schema);
	// Until it says whom the image shows, no other field can be judged.
	const told = isKnown ? findings : findings.filter(({ code }) => code !== 'unknown-key');
	return { consent: data, yaml, findings: told };
}
