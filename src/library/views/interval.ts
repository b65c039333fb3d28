/** Two dates as an ISO 8601 interval; the first alone when there is no other. */
export const between = ({ starts, ends }: { starts: string; ends?: string | undefined }): string =>
	ends === undefined ? starts : `${starts}/${ends}`;
