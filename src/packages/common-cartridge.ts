import type { Booklet } from './booklet.ts';
import type { Chapter } from './chapter.ts';
import type { PackageSource } from './format.ts';
import { escaped, html } from './html.ts';
import { imageFiles } from './images.ts';
import { chapterBody, colophonOf, inlineStyle, page } from './page.ts';
import { style } from './style.ts';
import { zipped } from './zip.ts';

/**
 * A booklet as a Common Cartridge 1.1, the newest that Moodle restores: a page, the facilitator's guide (imported
 * hidden), and a link to the permanent address for each chapter.
 */
export function commonCartridge({ participant, facilitator, images }: PackageSource): Uint8Array {
	const guides = new Map(facilitator.chapters.map((chapter) => [chapter.id, chapter]));
	const parts = participant.chapters.map((chapter) => ({
		chapter,
		guide: guides.get(chapter.id) ?? chapter,
	}));
	const resources = parts.flatMap(({ chapter, guide }) => resourcesOf(chapter, guide, participant));
	const pages = parts.flatMap(({ chapter, guide }) => [
		[`${chapter.id}.html`, pageOf(chapter, participant)],
		[`${chapter.id}-facilitator.html`, pageOf(guide, facilitator)],
		[`${chapter.id}.xml`, webLink(chapter)],
	]);
	return zipped({
		'imsmanifest.xml': manifest(participant, resources),
		...(Object.fromEntries(pages) as Record<string, string>),
		...imageFiles(participant.chapters, images),
	});
}

function pageOf(chapter: Chapter, booklet: Booklet): string {
	const colophon = colophonOf({ ...booklet, ...chapter });
	const body = html`<h1>${chapter.title}</h1>
		${chapterBody(chapter.sections)}${colophon}`;
	return page(chapter, inlineStyle(style), body);
}

const webLink = ({ title, permanent }: Chapter) =>
	`<?xml version="1.0" encoding="UTF-8"?>\n<webLink xmlns="http://www.imsglobal.org/xsd/imsccv1p1/imswl_v1p1"><title>${escaped(title)}</title><url href="${escaped(permanent)}" target="_blank"/></webLink>`;

/** A resource of the cartridge, with the item that shows it. */
interface Resource {
	chapter: string;
	item: string;
	resource: string;
}

function resourcesOf(chapter: Chapter, guide: Chapter, { words }: Booklet): Resource[] {
	const { id } = chapter;
	const { t } = words;
	const item = (name: string, title: string) =>
		`<item identifier="I-${id}-${name}" identifierref="R-${id}-${name}"><title>${escaped(title)}</title></item>`;
	const page = ({ images }: Chapter, name: string, href: string, rest = '') =>
		`<resource identifier="R-${id}-${name}" type="webcontent" href="${href}"${rest}<file href="${href}"/>${images.map(({ src }) => `<file href="${src}"/>`).join('')}</resource>`;
	const file = `${id}.html`;
	const guideFile = `${id}-facilitator.html`;
	const guideTitle = `${t('packages.edition.facilitator')} – ${guide.title}`;
	return [
		{ chapter: id, item: item('page', chapter.title), resource: page(chapter, 'page', file, '>') },
		{
			chapter: id,
			item: item('guide', guideTitle),
			resource: page(guide, 'guide', guideFile, ` intendeduse="lessonplan">${forInstructors}`),
		},
		{
			chapter: id,
			item: item('link', `${t('permanent')} – ${chapter.title}`),
			resource: `<resource identifier="R-${id}-link" type="imswl_xmlv1p1"><file href="${id}.xml"/></resource>`,
		},
	];
}

const forInstructors =
	'<metadata><lom:lom><lom:educational><lom:intendedEndUserRole><lom:source>IMSGLC_CC_Rolesv1p1</lom:source><lom:value>Instructor</lom:value></lom:intendedEndUserRole></lom:educational></lom:lom></metadata>';

/** Moodle knows a cartridge by a namespace in the first 500 bytes: it stands first. */
function manifest({ id, title, words, chapters }: Booklet, resources: readonly Resource[]): string {
	const { lang } = words.locale;
	const itemsOf = (chapter: string) =>
		resources
			.filter((one) => one.chapter === chapter)
			.map(({ item }) => item)
			.join('');
	const items = chapters.map(({ id: chapter, title: name }) =>
		chapters.length === 1
			? itemsOf(chapter)
			: `<item identifier="I-${chapter}"><title>${escaped(name)}</title>${itemsOf(chapter)}</item>`,
	);
	const lom = `<lomimscc:lom><lomimscc:general><lomimscc:title><lomimscc:string language="${lang}">${escaped(title)}</lomimscc:string></lomimscc:title><lomimscc:language>${lang}</lomimscc:language></lomimscc:general></lomimscc:lom>`;
	return `<?xml version="1.0" encoding="UTF-8"?>\n<manifest xmlns="http://www.imsglobal.org/xsd/imsccv1p1/imscp_v1p1" identifier="M-${id}" xmlns:lomimscc="http://ltsc.ieee.org/xsd/imsccv1p1/LOM/manifest" xmlns:lom="http://ltsc.ieee.org/xsd/imsccv1p1/LOM/resource"><metadata><schema>IMS Common Cartridge</schema><schemaversion>1.1.0</schemaversion>${lom}</metadata><organizations><organization identifier="O-${id}" structure="rooted-hierarchy"><item identifier="ROOT">${items.join('')}</item></organization></organizations><resources>${resources.map(({ resource }) => resource).join('')}</resources></manifest>`;
}
