/** Serve the finished site on this machine. Usage: `npm start`, or `node scripts/serve.ts [folder]`; `PORT` chooses the port. */
import { existsSync } from 'node:fs';
import type { Server } from 'node:http';
import { join, resolve } from 'node:path';
import { contentFolder, projectRoot, readLibrary } from '#sources/disk.ts';
import { say } from './bootstrap/command.mjs';
import { listening, staticServer } from './serve/static-server.ts';

const folder = resolve(process.argv[2] ?? join(projectRoot, 'dist'));
const port = process.env['PORT'] || '4321';

/** `localhost` is both addresses, and a browser may try either first: another program on one of them is a clash. */
async function listenOnBoth(servers: readonly [Server, Server]): Promise<number> {
	const taken = await listening(servers[0], '127.0.0.1', Number(port));
	await listening(servers[1], '::1', taken).catch((error: unknown) => {
		if (codeOf(error) === 'EADDRINUSE') throw error;
	});
	return taken;
}

function problem(error: unknown): [french: string, english: string] {
	if (codeOf(error) === 'EADDRINUSE') {
		return [
			`Le port ${port} est déjà pris : fermez l’autre programme, ou choisissez-en un autre avec \`PORT=4322 npm start\`.`,
			`Port ${port} is taken: close the other program, or choose another port with \`PORT=4322 npm start\`.`,
		];
	}
	const reason = error instanceof Error ? error.message : String(error);
	return [
		`Le port ${port} ne peut pas servir : ${reason}`,
		`Port ${port} can't be used: ${reason}`,
	];
}

const codeOf = (error: unknown) => (error as NodeJS.ErrnoException).code;

async function run(): Promise<void> {
	const site = { folder, base: readLibrary(contentFolder()).shelf?.config.base ?? '/' };
	const servers = [staticServer(site), staticServer(site)] as const;
	const close = () => {
		for (const server of servers) server.close().closeAllConnections();
	};
	try {
		const taken = await listenOnBoth(servers);
		console.log(`http://localhost:${taken}${site.base}`);
		process.on('SIGINT', close).on('SIGTERM', close);
	} catch (error) {
		say(...problem(error));
		close();
		process.exitCode = 1;
	}
}

if (existsSync(folder)) await run();
else {
	say(
		`Rien à servir : \`${folder}\` n’existe pas.`,
		`Nothing to serve: \`${folder}\` does not exist.`,
	);
	process.exitCode = 1;
}
