/** Install what is missing, build the library, and serve it. Usage: `npm start`; `PORT` chooses another port than 4321. */
import { ensureInstalled } from './bootstrap.mjs';
import { run } from './bootstrap/command.mjs';

async function start() {
	const node = await ensureInstalled();
	if (!node) return 1;
	const built = await run(node, ['scripts/build.ts']);
	return built === 0 ? run(node, ['scripts/serve.ts']) : built;
}

start().then((code) => {
	process.exitCode = code;
});
