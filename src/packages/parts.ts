import type { ActivityView, TrainingView } from '#library/views/training.ts';
import type { Words } from '#library/words.ts';
import type { Edition } from '#model/package.ts';
import { type Html, html, type HtmlValue } from './html.ts';
import { block, type Section } from './section.ts';

/** What the parts of training are made of. */
interface PartsOf {
	id: string;
	training: TrainingView;
	words: Words;
	edition: Edition;
	/** A hand-out, rendered. */
	handout: (activity: ActivityView) => Html | undefined;
}

/** How long, for how many, in what form: the first lines of a chapter. */
export function factsBlock({ training, words: { t } }: Pick<PartsOf, 'training' | 'words'>): Html {
	const facts: readonly [string, HtmlValue][] = [
		[t('training.total'), training.total],
		[t('training.groupSize'), training.groupSize],
		[t('training.format'), training.format],
		[t('training.level'), training.level],
		[t('training.prerequisites'), training.prerequisites.map(({ text }) => text).join(' · ')],
	];
	const rows = facts
		.filter(([, value]) => value !== undefined && value !== '')
		.map(
			([label, value]) =>
				html`<div>
					<dt>${label}</dt>
					<dd>${value}</dd>
				</div>`,
		);
	return rows.length > 0 ? html`<dl class="facts">${rows}</dl>` : html``;
}

/** The objectives, then the timetable and, for a facilitator, the materials. */
export function openingParts({ id, training, words: { t }, edition }: PartsOf): Section[] {
	const part = (kind: Section['kind'], heading: string, blocks: Html[]): Section[] =>
		blocks.length > 0
			? [{ kind, anchor: `${id}-${kind}`, heading, blocks: blocks.map((one) => block(one)) }]
			: [];
	const objectives = training.objectives.map(
		({ heading, items }) =>
			html`<div>
				<h3>${heading}</h3>
				${list(items)}
			</div>`,
	);
	const { activities, materials } = training;
	const isPrepared = edition === 'facilitator' && materials.length > 0;
	return [
		...part('objectives', t('part.objectives'), objectives),
		...part(
			'timetable',
			t('part.timetable'),
			activities.length > 0 ? [timetable({ id, training, t })] : [],
		),
		...part('materials', t('training.materials'), isPrepared ? [list(materials)] : []),
	];
}

const list = (items: readonly string[]) =>
	html`<ul>
		${items.map((item) => html`<li>${item}</li>`)}
	</ul>`;

function timetable({ id, training, t }: Pick<PartsOf, 'id' | 'training'> & Pick<Words, 't'>): Html {
	const head = ['starts', 'title', 'minutes', 'method'].map(
		(name) => html`<th scope="col">${t(`activity.${name}`)}</th>`,
	);
	const rows = training.activities.map(
		({ key, starts, title, minutes, method }) =>
			html`<tr>
				<td>${starts}</td>
				<th scope="row"><a href="#${id}-${key}">${title}</a></th>
				<td>${minutes}</td>
				<td>${method}</td>
			</tr>`,
	);
	return html`<table>
		<thead>
			<tr>
				${head}
			</tr>
		</thead>
		<tbody>
			${rows}
		</tbody>
	</table>`;
}

/** Each activity, with its hand-out; a facilitator reads what must be on the table too. */
export function activitiesPart({ id, training, words, edition, handout }: PartsOf): Section[] {
	const { t } = words;
	if (training.activities.length === 0) return [];
	const blocks = training.activities.map((activity) => {
		const { key, number, title, minutes, method, description, materials } = activity;
		const needs =
			edition === 'facilitator' &&
			materials.length > 0 &&
			html`<p class="materials">
				<strong>${t('training.materials')}</strong> ${materials.join(' · ')}
			</p>`;
		const given = handout(activity);
		const sheet =
			given &&
			html`<div class="handout">
				<p class="handout-title">${t('activity.handout')}</p>
				${given}
			</div>`;
		return block(
			html`<div class="activity" id="${id}-${key}">
				<h3>${number}. ${title}</h3>
				<p class="time">${minutes}${method && ` · ${method}`}</p>
				${description.map((one) => html`<p>${one}</p>`)}${needs}${sheet}
			</div>`,
		);
	});
	const heading = t('part.activities');
	return [{ kind: 'activities', anchor: `${id}-activities`, heading, blocks }];
}

/** The questions; a facilitator reads which answers are right, and why. */
export function quizPart({ id, training, words: { t }, edition }: PartsOf): Section[] {
	if (training.quiz.length === 0) return [];
	const blocks = training.quiz.map(({ key, question, answers }, index) => {
		const items = answers.map(({ text, isCorrect, because }) =>
			edition === 'facilitator'
				? html`<li>
						<strong>${t(isCorrect ? 'quiz.right' : 'quiz.wrong')}</strong>
						${text}${because && html`<br /><em>${because}</em>`}
					</li>`
				: html`<li>${text}</li>`,
		);
		return block(
			html`<div class="question" id="${id}-${key}">
				<p><strong>${index + 1}. ${question}</strong></p>
				<ul>
					${items}
				</ul>
			</div>`,
		);
	});
	return [{ kind: 'quiz', anchor: `${id}-quiz`, heading: t('part.quiz'), blocks }];
}
