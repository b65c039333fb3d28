import { readFileSync, realpathSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { isAbsolute, join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import { mediaType } from './media-types.ts';

/** A request that was answered. */
export interface Answered {
	method: string;
	/** With its query, as the browser sent it. */
	path: string;
	status: number;
	/** The length of the body as it was sent: compressed, for text. */
	bytes: number;
}

/** A built site, and the path below which it is served. */
export interface Site {
	folder: string;
	/** Starts and ends with a slash. */
	base: string;
	onAnswer?: (answered: Answered) => void;
}

interface Answer {
	status: number;
	headers?: Record<string, string>;
	/** The file to send. */
	file?: string;
}

/** A web server, not yet listening, that answers as the usual static hosts do: only what the folder holds, byte for byte. */
export function staticServer({ folder, base, onAnswer }: Site): Server {
	const root = realpathSync(folder);
	return createServer((request, response) => {
		const { method = 'GET', url = '/' } = request;
		const answer = answerTo(method, url, { root, base });
		const bytes = send(answer, request, response);
		onAnswer?.({ method, path: url, status: answer.status, bytes });
	});
}

/** Start listening, on a free port when it is 0, and return the port. */
export function listening(server: Server, host: string, port: number): Promise<number> {
	return new Promise((resolve, reject) => {
		server.once('error', reject).listen(port, host, () => {
			const address = server.address();
			resolve(typeof address === 'object' && address ? address.port : port);
		});
	});
}

function answerTo(
	method: string,
	url: string,
	{ root, base }: { root: string; base: string },
): Answer {
	if (method !== 'GET' && method !== 'HEAD')
		return { status: 405, headers: { allow: 'GET, HEAD' } };
	const [path = '/', query] = url.split(/\?(.*)/s);
	const redirect = (status: number, to: string) => ({
		status,
		headers: { location: query === undefined ? to : `${to}?${query}` },
	});
	if (`${path}/` === base) return redirect(301, base);
	if (path === '/' && base !== '/') return redirect(302, base);
	const place = path.startsWith(base) ? placeOf(root, path.slice(base.length)) : undefined;
	const kind = place && kindOf(place);
	if (place && kind === 'file') return { status: 200, file: place };
	if (place && kind === 'folder' && kindOf(join(place, 'index.html')) === 'file') {
		// Reduced to one leading slash: `//host/` would lead away from here.
		if (!path.endsWith('/')) return redirect(301, `${path.replace(/^\/+/, '/')}/`);
		return { status: 200, file: join(place, 'index.html') };
	}
	const notFound = join(root, '404.html');
	return { status: 404, ...(kindOf(notFound) === 'file' && { file: notFound }) };
}

/** Where a path of an address is on the disk; nothing when it is malformed or leads out of the folder. */
function placeOf(root: string, path: string): string | undefined {
	try {
		const place = realpathSync(join(root, decodeURIComponent(path)));
		const way = relative(root, place);
		const isInside = !isAbsolute(way) && way.split(/[\\/]/)[0] !== '..';
		// A file has no address with a slash at its end.
		return isInside && !(path.endsWith('/') && kindOf(place) === 'file') ? place : undefined;
	} catch {
		return undefined;
	}
}

function kindOf(place: string): 'file' | 'folder' | undefined {
	const stats = statSync(place, { throwIfNoEntry: false });
	if (stats?.isFile()) return 'file';
	return stats?.isDirectory() ? 'folder' : undefined;
}

function send(
	{ status, headers, file }: Answer,
	request: IncomingMessage,
	response: ServerResponse,
): number {
	const { type, isText } = mediaType(file ?? '.txt');
	const whole = file ? readFileSync(file) : Buffer.from(headers?.['location'] ?? `${status}\n`);
	const isZipped = isText && /\bgzip\b/.test(String(request.headers['accept-encoding']));
	const body = isZipped ? gzipSync(whole) : whole;
	response.writeHead(status, {
		'content-type': type,
		'content-length': body.length,
		'cache-control': 'no-cache',
		'x-content-type-options': 'nosniff',
		...(isText && { vary: 'accept-encoding' }),
		...(isZipped && { 'content-encoding': 'gzip' }),
		...headers,
	});
	const sent = request.method === 'HEAD' ? Buffer.alloc(0) : body;
	response.end(sent);
	return sent.length;
}
