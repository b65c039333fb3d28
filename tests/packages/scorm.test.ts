/** SCORM packages, held against the schemas of SCORM 1.2; `tests/browser/scorm.test.ts` plays them. */
import { expect, test } from 'vitest';
import { scorm } from '#packages/scorm.ts';
import { elements, parse } from '../site/html.ts';
import { nameOf, sourceOf, taken, unpacked } from './booklets.ts';
import { scormMistakes } from './schemas.ts';

const forPlatforms = (name: 'real' | 'full') => {
	const library = taken(name);
	const planned = library.planned.filter(({ formats }) => formats.includes('scorm'));
	return { library, planned };
};

test.each(['real', 'full'] as const)(
	'writes manifests of %s that the schemas accept',
	async (name) => {
		const { library, planned } = forPlatforms(name);
		const mistakes: string[] = [];
		for (const one of planned) {
			const { participant, images } = await sourceOf(library, one);
			const manifest = unpacked(scorm(participant, images)).get('imsmanifest.xml') ?? '';
			mistakes.push(...scormMistakes(manifest).map((mistake) => `${nameOf(one)}: ${mistake}`));
		}
		expect(planned.length).toBeGreaterThan(1);
		expect(mistakes).toEqual([]);
	},
);

test('would notice a manifest that the schemas refuse', () => {
	const wrong =
		'<manifest xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2"><item/></manifest>';
	expect(scormMistakes(wrong)).not.toEqual([]);
});

test('names in the manifest every file of the package, and no other; a pathway has a unit for each module', async () => {
	const { library, planned } = forPlatforms('real');
	for (const one of planned.filter(({ locale }) => locale === 'fr')) {
		const { participant, images } = await sourceOf(library, one);
		const files = unpacked(scorm(participant, images));
		const manifest = parse(files.get('imsmanifest.xml') ?? '', { isXml: true });
		const named = [...elements(manifest, 'file')].map(({ attributes }) => attributes['href']);
		const packed = [...files.keys()].filter((file) => file !== 'imsmanifest.xml');
		expect(named.toSorted()).toEqual(packed.toSorted());
		expect([...elements(manifest, 'item')]).toHaveLength(participant.chapters.length);
	}
});
