import { type Finding, finding, waivable } from '#model/finding.ts';
import { suggestion } from './nearest.ts';
import type { Shelf } from './shelf.ts';
import { waiversOf } from './waivers.ts';

/** Findings without those that a person waived with a reason, and what is wrong with the waivers themselves. */
export function waived(shelf: Shelf, findings: readonly Finding[]): Finding[] {
	const own: Finding[] = [];
	const silenced = new Set<Finding>();
	for (const { read } of shelf.files) {
		for (const { code, reason, at, first, last } of waiversOf(read)) {
			const names = [...waivable];
			const isKnown = names.some((one) => one === code);
			const ofIt = findings.filter(
				(one) => one.file === at.file && one.code === code && first <= one.line && one.line <= last,
			);
			if (!isKnown) {
				const values = { code, known: names.join(', '), suggestion: suggestion(code, names) };
				own.push(finding('waiver-unknown', at, values));
			} else if (reason === '') own.push(finding('waiver-without-reason', at, { code }));
			else if (ofIt.length === 0) own.push(finding('waiver-unused', at, { code }));
			else for (const one of ofIt) silenced.add(one);
		}
	}
	return [...findings.filter((one) => !silenced.has(one)), ...own];
}
