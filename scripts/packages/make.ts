import { mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PackageFormat } from '#model/package.ts';
import type { Site } from '#library/site.ts';
import { bookletOf } from '#packages/booklet.ts';
import { packageBytes, type PackageSource, printedFormats } from '#packages/format.ts';
import { oneFile } from '#packages/one-file.ts';
import { type ListedPackage, listedPackages, packagesList } from '#sources/packages.ts';
import { packageImages } from './images.ts';
import { type PlannedDocument, plannedFile } from './plan.ts';
import type { Printer } from './printer.ts';
import type { Progress } from './progress.ts';

/** A package that could not be made. */
export interface Failure {
	file: string;
	/** The document, as people call it: `training/listening (fr)`. */
	name: string;
	reason: string;
}

/** What a run did. */
export interface Made {
	written: string[];
	removed: string[];
	failures: Failure[];
}

/** What a run works with. */
export interface Making {
	site: Site;
	/** The content. */
	folder: string;
	/** Where packages go. */
	out: string;
	planned: readonly PlannedDocument[];
	/** True when only some documents were asked for: the packages of others stay as they are. */
	isPartial: boolean;
	printer: Printer;
	progress(total: number): Progress;
}

/** Make the packages that are missing or behind their content; one that fails loses no other. */
export async function makePackages(making: Making): Promise<Made> {
	const { out, planned, isPartial, printer } = making;
	const listed = listedPackages(out);
	const known = new Map(listed.map((one) => [one.file, one]));
	const wanted = new Set(
		planned.flatMap((one) => one.formats.map((format) => plannedFile(one, format))),
	);
	const stays = listed.filter(({ file }) => wanted.has(file) || isPartial);
	const kept = new Map(stays.map((one) => [one.file, one]));
	const due = planned
		.map((one) => ({
			...one,
			formats: one.formats.filter(
				(format) => known.get(plannedFile(one, format))?.key !== one.key && printer.canMake(format),
			),
		}))
		.filter(({ formats }) => formats.length > 0);
	const made: Made = { written: [], removed: [], failures: [] };
	const bar = making.progress(due.reduce((sum, { formats }) => sum + formats.length, 0));
	for (const one of due) await makeDocument(making, one, { kept, made, bar });
	bar.end();
	if (!isPartial) made.removed = removeOthers(out, kept);
	if (made.written.length + made.removed.length > 0) writeList(out, [...kept.values()]);
	return made;
}

interface Run {
	kept: Map<string, ListedPackage>;
	made: Made;
	bar: Progress;
}

async function makeDocument(making: Making, one: PlannedDocument, run: Run): Promise<void> {
	const { document, locale, version, key, formats } = one;
	const name = `${document.collection}/${document.slug} (${locale})`;
	const failed = (format: PackageFormat, error: unknown) => {
		const reason = error instanceof Error ? error.message : String(error);
		run.made.failures.push({ file: plannedFile(one, format), name, reason });
	};
	const source = await sourceOf(making, one).catch((error: unknown) => {
		for (const format of formats) failed(format, error);
		return undefined;
	});
	if (!source) return;
	for (const format of formats) {
		const file = plannedFile(one, format);
		try {
			const bytes = await bytesOf(format, source, making.printer);
			write(making.out, file, bytes);
			run.made.written.push(file);
			const listed = { file, id: document.id, locale, format, bytes: bytes.length, version, key };
			run.kept.set(file, listed);
		} catch (error) {
			failed(format, error);
		}
		run.bar.step(file);
	}
}

async function sourceOf({ site, folder }: Making, one: PlannedDocument): Promise<PackageSource> {
	const participant = bookletOf(site, { ...one, edition: 'participant' });
	const facilitator = bookletOf(site, { ...one, edition: 'facilitator' });
	const all = facilitator.chapters.flatMap(({ images }) => images);
	return { participant, facilitator, images: await packageImages(folder, all) };
}

async function bytesOf(
	format: PackageFormat,
	source: PackageSource,
	printer: Printer,
): Promise<Uint8Array> {
	if (format === 'pdf' || format === 'pdf-facilitator')
		return printer.pdf(oneFile(source[printedFormats[format]], source.images));
	const made = packageBytes[format](source);
	return typeof made === 'string' ? new TextEncoder().encode(made) : made;
}

/** Readers of the folder see whole files only. */
function write(out: string, file: string, bytes: Uint8Array | string): void {
	mkdirSync(out, { recursive: true });
	writeFileSync(join(out, `${file}.next`), bytes);
	renameSync(join(out, `${file}.next`), join(out, file));
}

function writeList(out: string, packages: ListedPackage[]): void {
	const sorted = packages.toSorted((a, b) => (a.file < b.file ? -1 : 1));
	write(out, packagesList, `${JSON.stringify({ packages: sorted }, null, '\t')}\n`);
}

/** Remove packages that no document has any more. */
function removeOthers(out: string, kept: ReadonlyMap<string, ListedPackage>): string[] {
	const gone = filesIn(out).filter((file) => file !== packagesList && !kept.has(file));
	for (const file of gone) rmSync(join(out, file));
	return gone;
}

function filesIn(out: string): string[] {
	try {
		return readdirSync(out, { withFileTypes: true })
			.filter((entry) => entry.isFile())
			.map(({ name }) => name);
	} catch {
		return [];
	}
}
