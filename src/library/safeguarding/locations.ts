import { type Trace, tracesOf } from './trace.ts';

/** Three decimals of a degree are a hundred metres. */
const decimal =
	/(?<![\d.])-?\d{1,2}\.\d{3,}°? ?[NS]?(?:, ?|; ?|,? +|%2C)-?\d{1,3}\.\d{3,}(?!\d|\.\d)/g;
const sexagesimal =
	/\d{1,2}° ?\d{1,2} ?['′](?: ?\d{1,2}(?:[.,]\d+)? ?(?:["″”]|''))? ?[NS],? ?\d{1,3}° ?\d{1,2} ?['′](?: ?\d{1,2}(?:[.,]\d+)? ?(?:["″”]|''))? ?[EWO]/g;

/** Positions precise enough to find a house. */
export const locations = (text: string): Trace[] =>
	tracesOf('precise-location', text, [decimal, sexagesimal], ({ 0: whole }) => {
		const [latitude = 0, longitude = 0] = (whole.match(/-?\d+(?:\.\d+)?/g) ?? []).map(Number);
		return Math.abs(latitude) <= 90 && (whole.includes('°') || Math.abs(longitude) <= 180);
	});
