import { type Answered, listening, staticServer } from '../../scripts/serve/static-server.ts';

/** A built folder on the air, until closed. */
export interface Served {
	/** Where the site starts, such as `http://127.0.0.1:40123/base/`. */
	url: string;
	/** Everything that was asked for so far, in order. */
	requests: Answered[];
	close(): Promise<void>;
}

/** Serve a built folder on a free port of this machine. */
export async function serve(folder: string, { base = '/' } = {}): Promise<Served> {
	const requests: Answered[] = [];
	const server = staticServer({ folder, base, onAnswer: (answered) => requests.push(answered) });
	const port = await listening(server, '127.0.0.1', 0);
	return {
		url: `http://127.0.0.1:${port}${base}`,
		requests,
		close: () =>
			new Promise((resolve) => {
				server.close(() => resolve());
				server.closeAllConnections();
			}),
	};
}
