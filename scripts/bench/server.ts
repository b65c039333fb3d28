import { readFileSync, statSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';
import { mediaType } from '../serve/media-types.ts';

/** One answer of the server. */
export interface Sent {
	path: string;
	/** Bytes of the body as sent. */
	bytes: number;
}

export interface Served {
	/** `http://127.0.0.1:40123` */
	origin: string;
	/** Everything sent so far, in order. */
	log: Sent[];
	close(): Promise<void>;
}

/**
 * A folder, served on this machine with an account of what was sent: text by gzip, Pagefind's own files as they
 * are (they are compressed), and an hour in the cache, which `npm start` must not have and most hosts do.
 */
export async function served(folder: string): Promise<Served> {
	const log: Sent[] = [];
	const server = createServer(({ url = '/' }, response) => {
		const path = normalize(decodeURIComponent(new URL(url, 'http://localhost').pathname));
		log.push({ path, bytes: answer(response, { folder, path }) });
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const close = () =>
		new Promise<void>((resolve) => {
			server.close(() => resolve());
			server.closeAllConnections();
		});
	return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, log, close };
}

/** Send a file, and return the bytes of its body. */
function answer(
	response: ServerResponse,
	{ folder, path }: { folder: string; path: string },
): number {
	const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
	const stats = statSync(file, { throwIfNoEntry: false });
	if (!stats)
		return send(response, { status: 404, file: 'none.txt', body: Buffer.from('Not found') });
	if (!stats.isDirectory()) return send(response, { status: 200, file, body: readFileSync(file) });
	response.writeHead(301, { location: `${path}/` }).end();
	return 0;
}

interface Answer {
	status: number;
	file: string;
	body: Buffer;
}

function send(response: ServerResponse, { status, file, body }: Answer): number {
	const { type, isText } = mediaType(file);
	const bytes = isText ? gzipSync(body) : body;
	response.writeHead(status, {
		'content-type': type,
		'content-length': bytes.length,
		'cache-control': 'public, max-age=3600',
		...(isText && { 'content-encoding': 'gzip' }),
	});
	response.end(bytes);
	return bytes.length;
}
