import type { StepView } from './procedure.ts';

/** A box of the flow: a step, with its lines of text already cut. */
export interface FlowBox {
	key: string;
	y: number;
	height: number;
	title: string[];
	branches: string[];
	/** Where the first line of branches stands. */
	branchY: number;
}

/** A branch, drawn beside the boxes. */
export interface FlowBranch {
	path: string;
	isBack: boolean;
}

/** A drawing of a procedure that is as narrow as a phone, from top to bottom. */
export interface FlowView {
	width: number;
	height: number;
	boxWidth: number;
	boxes: FlowBox[];
	arrows: { from: number; to: number }[];
	branches: FlowBranch[];
}

const width = 340;
const boxWidth = 270;
const line = 18;
const padding = 12;
const gap = 26;
/** How many letters fit on a line of a box at 14 px. */
const letters = 34;

/** The flow of a procedure's steps: one box a step, an arrow to the next, and branches on the side. */
export function flowView(steps: readonly StepView[]): FlowView {
	let y = 1;
	const boxes = steps.map((step): FlowBox => {
		const title = wrapped(`${step.number}. ${step.title}`, letters);
		const branches = step.next.flatMap(({ condition, number }) =>
			wrapped(`◆ ${condition} › ${number}`, letters + 4),
		);
		const height = padding * 2 + (title.length + branches.length) * line;
		const box = {
			key: step.key,
			y,
			height,
			title,
			branches,
			branchY: y + padding + title.length * line,
		};
		y += height + gap;
		return box;
	});
	const index = new Map(steps.map(({ key }, position) => [key, position]));
	const branches = steps.flatMap((step, from) =>
		step.next.flatMap(({ key }, order) => {
			const to = index.get(key);
			const [start, end] = [boxes[from], to === undefined ? undefined : boxes[to]];
			if (!start || !end || to === undefined || to === from) return [];
			return [{ path: sidePath(start, end, order), isBack: to < from }];
		}),
	);
	const arrows = boxes.slice(1).map((box, position) => {
		const before = boxes[position];
		return { from: (before?.y ?? 0) + (before?.height ?? 0), to: box.y };
	});
	return { width, height: y - gap + 1, boxWidth, boxes, arrows, branches };
}

/** A line that leaves a box on its side, runs along, and enters another one; each branch has a lane of its own. */
function sidePath(start: FlowBox, end: FlowBox, order: number): string {
	const lane = boxWidth + 18 + (order % 4) * 14;
	const from = start.y + start.height / 2 + order * 6;
	const to = end.y + end.height / 2 - 4 + order * 4;
	return `M${boxWidth} ${from}H${lane}V${to}H${boxWidth + 4}`;
}

/** A text cut into lines of at most `most` letters, between words. */
function wrapped(text: string, most: number): string[] {
	const lines = [''];
	for (const word of text.split(/\s+/)) {
		const last = lines.at(-1) ?? '';
		if (last !== '' && last.length + word.length + 1 > most) lines.push(word);
		else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
	}
	return lines;
}
