import type { Booklet } from './booklet.ts';
import type { Chapter } from './chapter.ts';
import type { PackageImages } from './format.ts';
import { escaped, type Html, html } from './html.ts';
import { imageFiles } from './images.ts';
import { chapterBody, colophonOf, page } from './page.ts';
import { scormSession } from './scorm-session.ts';
import { style } from './style.ts';
import { zipped } from './zip.ts';

/** A booklet as a SCORM 1.2 package: one unit a chapter, its place kept, its quiz scored. */
export function scorm(booklet: Booklet, images: PackageImages): Uint8Array {
	const { chapters } = booklet;
	const units = chapters.map((chapter) => [`${chapter.id}.html`, unit(chapter, booklet)]);
	return zipped({
		'imsmanifest.xml': manifest(booklet),
		...(Object.fromEntries(units) as Record<string, string>),
		'style.css': style,
		'session.js': `(${scormSession.toString()})();\n`,
		...imageFiles(chapters, images),
	});
}

function manifest({ id, title, chapters }: Booklet): string {
	const items = chapters.map(
		({ id: unit, title: name }) =>
			`<item identifier="I-${unit}" identifierref="R-${unit}" isvisible="true"><title>${escaped(name)}</title></item>`,
	);
	const resources = chapters.map(
		({ id: unit, images }) =>
			`<resource identifier="R-${unit}" type="webcontent" adlcp:scormtype="sco" href="${unit}.html"><file href="${unit}.html"/>${images.map(({ src }) => `<file href="${src}"/>`).join('')}<dependency identifierref="COMMON"/></resource>`,
	);
	const common =
		'<resource identifier="COMMON" type="webcontent" adlcp:scormtype="asset"><file href="style.css"/><file href="session.js"/></resource>';
	return `<?xml version="1.0" encoding="UTF-8"?>\n<manifest identifier="M-${id}" version="1.2" xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://www.imsproject.org/xsd/imscp_rootv1p1p2 imscp_rootv1p1p2.xsd http://www.adlnet.org/xsd/adlcp_rootv1p2 adlcp_rootv1p2.xsd"><metadata><schema>ADL SCORM</schema><schemaversion>1.2</schemaversion></metadata><organizations default="O-${id}"><organization identifier="O-${id}"><title>${escaped(title)}</title>${items.join('')}</organization></organizations><resources>${resources.join('')}${common}</resources></manifest>`;
}

function unit(chapter: Chapter, booklet: Booklet): string {
	const { t } = booklet.words;
	const sections = chapter.sections.filter(({ kind }) => kind !== 'quiz');
	const colophon = colophonOf({ ...booklet, ...chapter });
	const body = html`<h1>${chapter.title}</h1>
		${chapterBody(sections)}${game(chapter, t)}${colophon}
		<script src="session.js"></script>`;
	return page(chapter, html`<link rel="stylesheet" href="style.css" />`, body);
}

/** The quiz as a form; without questions, a button that says one has finished. */
function game({ id, quiz }: Chapter, t: Booklet['words']['t']): Html {
	// The session fills in what it counts.
	const score = t('packages.score', { right: '{right}', total: '{total}' });
	const status = html`<p
		role="status"
		data-status=""
		data-score="${score}"
		data-unanswered="${t('packages.unanswered')}"
		data-done="${t('packages.finished')}"
	></p>`;
	if (quiz.length === 0)
		return html`<p><button type="button" data-finish="">${t('packages.finish')}</button></p>
			${status}`;
	const questions = quiz.map(({ key, question, answers }) => {
		const type = answers.filter(({ isCorrect }) => isCorrect).length > 1 ? 'checkbox' : 'radio';
		const choices = answers.map(
			({ key: answer, text, isCorrect, because }) =>
				html`<label
						><input
							type="${type}"
							name="${key}"
							value="${answer}"
							data-right="${isCorrect ? 'yes' : 'no'}"
						/>
						${text}</label
					>
					<p class="because" hidden="hidden">
						<strong>${t(isCorrect ? 'quiz.right' : 'quiz.wrong')}</strong> ${because}
					</p>`,
		);
		return html`<fieldset data-question="${key}">
			<legend>${question}</legend>
			${choices}
		</fieldset>`;
	});
	return html`<section id="${id}-quiz">
		<h2>${t('part.quiz')}</h2>
		<form data-quiz="">
			${questions}
			<p><button type="submit">${t('packages.check')}</button></p>
		</form>
		${status}
	</section>`;
}
