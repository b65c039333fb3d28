/** Common Cartridges, held against the rules by which Moodle knows and restores them. */
import { expect, test } from 'vitest';
import { commonCartridge } from '#packages/common-cartridge.ts';
import { type Element, elements, first, parse, textOf } from '../site/html.ts';
import { nameOf, sourceOf, taken, unpacked } from './booklets.ts';

const library = taken('real');
const cartridges = await Promise.all(
	library.planned
		.filter(({ formats }) => formats.includes('common-cartridge'))
		.map(async (one) => {
			const files = unpacked(commonCartridge(await sourceOf(library, one)));
			const text = files.get('imsmanifest.xml') ?? '';
			return { name: nameOf(one), files, text, manifest: parse(text, { isXml: true }) };
		}),
);

const all = (root: Element, name: string) => [...elements(root, name)];
const at = ({ attributes }: Element, name: string) => attributes[name];

test('says what it is in the first 500 bytes, where Moodle looks', () => {
	for (const { name, text } of cartridges) {
		const seen = text
			.slice(0, 500)
			.toLowerCase()
			.replaceAll(/\s|'|"/g, '');
		expect(seen, name).toContain('xmlns=http://www.imsglobal.org/xsd/imsccv1p1/imscp_v1p1');
	}
	expect(cartridges.length).toBeGreaterThan(20);
});

test('has the metadata and the one rooted hierarchy that the format asks for', () => {
	for (const { name, manifest } of cartridges) {
		expect(textOf(first(manifest, 'schema') ?? manifest), name).toBe('IMS Common Cartridge');
		expect(textOf(first(manifest, 'schemaversion') ?? manifest)).toBe('1.1.0');
		expect(first(manifest, 'lomimscc:lom')).toBeDefined();
		const organizations = all(manifest, 'organization');
		expect(organizations.map((one) => at(one, 'structure'))).toEqual(['rooted-hierarchy']);
		const [root, ...more] = organizations[0]?.children as Element[];
		expect(more).toEqual([]);
		const titled = all(manifest, 'item').filter((item) =>
			item.children.some((child) => typeof child !== 'string' && child.name === 'title'),
		);
		expect(titled).not.toContain(root);
		expect(titled).toHaveLength(all(manifest, 'item').length - 1);
	}
});

test('names each thing once, and refers to what is there', () => {
	for (const { name, manifest, files } of cartridges) {
		const ids = [...elements(manifest)].flatMap((one) => at(one, 'identifier') ?? []);
		expect(new Set(ids).size, name).toBe(ids.length);
		const named = all(manifest, 'file').map((file) => at(file, 'href'));
		const packed = [...files.keys()].filter((file) => file !== 'imsmanifest.xml');
		expect([...new Set(named)].toSorted()).toEqual(packed.toSorted());
		for (const item of all(manifest, 'item')) {
			const to = at(item, 'identifierref');
			if (to !== undefined) expect(ids).toContain(to);
		}
	}
});

test('links to the permanent address, by a resource with one file and nothing else', () => {
	for (const { name, manifest, files } of cartridges) {
		const links = all(manifest, 'resource').filter((one) => at(one, 'type') === 'imswl_xmlv1p1');
		expect(links.length, name).toBeGreaterThan(0);
		for (const link of links) {
			expect(at(link, 'href')).toBeUndefined();
			const [file, ...more] = link.children as Element[];
			expect(more).toEqual([]);
			const text = files.get(String(file && at(file, 'href'))) ?? '';
			const url = first(parse(text, { isXml: true }), 'url');
			expect(url && at(url, 'href')).toMatch(/^https:\/\/[^/]+\/d\/[a-z0-9]{5}\/$/);
		}
	}
});

test('hides the guide of the facilitator from learners, and nothing of it is in their pages', () => {
	for (const { name, manifest, files } of cartridges) {
		const hidden = all(manifest, 'resource').filter((one) =>
			all(one, 'lom:value').some((value) => textOf(value) === 'Instructor'),
		);
		const guides = hidden.map((one) => at(one, 'href') ?? '');
		expect(guides.length, name).toBeGreaterThan(0);
		const open = [...files].filter(([file]) => file.endsWith('.html') && !guides.includes(file));
		for (const [, text] of open) expect(text).not.toContain('class="box box-facilitator"');
	}
});
