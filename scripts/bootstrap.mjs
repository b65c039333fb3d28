/**
 * What `npm start` and `npm test` need before anything else is there.
 * Written so that Node 12 can still read it: an old Node gets a sentence, not a syntax error.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { root, run, say } from './bootstrap/command.mjs';

const modules = join(root, 'node_modules');
const isWindows = process.platform === 'win32';

/**
 * Install what is missing, and return the Node that runs the project (its own, put first on the `PATH`).
 * When that can't be, say why and return nothing.
 *
 * @returns {Promise<string | undefined>}
 */
export async function ensureInstalled() {
	if (Number.parseInt(process.versions.node, 10) < 20) {
		const [found, page] = [process.versions.node, 'https://nodejs.org'];
		console.error(`Il faut Node 20 ou plus récent ; celui-ci est Node ${found} (voir ${page}).`);
		console.error(`Node 20 or newer is needed; this one is Node ${found} (see ${page}).`);
		return undefined;
	}
	if (!isInstalled() && !(await install())) return undefined;
	const node = projectNode();
	if (!node) {
		const cure = 'npm rebuild node';
		say(
			`Le Node du projet n’a pas été installé par npm : lancez \`${cure}\`, ou utilisez Node 24.`,
			`npm did not install the project’s own Node: run \`${cure}\`, or use Node 24.`,
		);
		return undefined;
	}
	process.env.PATH = [dirname(node), process.env.PATH].join(delimiter);
	return node;
}

/** npm writes its own copy of the lock file last, so a copy as young as the lock file is a finished installation. */
function isInstalled() {
	const copy = join(modules, '.package-lock.json');
	return (
		existsSync(copy) && statSync(copy).mtimeMs >= statSync(join(root, 'package-lock.json')).mtimeMs
	);
}

/**
 * Not `npm ci`: it refuses a lock file written where the registry lacks other platforms' optional packages, and it
 * removes `node_modules` while we may be running on the Node inside. This installs what the lock file says all the same.
 */
async function install() {
	say('Installation des paquets, une à deux minutes…', 'Installing packages, a minute or two…');
	const args = ['install', '--include=dev', '--no-save', '--no-audit', '--no-fund'];
	// Without a network npm would try each package three times, for half an hour; its cache may hold them all.
	const [once, cached] = ['--fetch-retries=0', '--prefer-offline'];
	const isOnline = (await npm(['ping', once], true)) === 0;
	if ((await npm(isOnline ? args : [...args, once, cached])) === 0) return true;
	if (isOnline) {
		say('L’installation a échoué : npm dit pourquoi.', 'The installation failed: npm says why.');
	} else {
		say(
			'Le réseau manque : la première installation télécharge des paquets depuis le registre npm.',
			'The network is missing: the first installation downloads packages from the npm registry.',
		);
	}
	return false;
}

/** The npm that called us, on the Node it came with, since the one in `node_modules` may be about to change. */
function npm(args, isSilent = false) {
	const { npm_execpath: script, npm_node_execpath: node } = process.env;
	const all = [...args, '--loglevel=error'];
	if (script && node && script.endsWith('npm-cli.js')) {
		return run(node, [script, ...all], { isSilent });
	}
	return run('npm', all, { isSilent, shell: isWindows });
}

/** The project's own Node; where that one can't run (no glibc), this one if it reads TypeScript. */
function projectNode() {
	const own = join(modules, 'node/bin', isWindows ? 'node.exe' : 'node');
	if (spawnSync(own, ['--version']).status === 0) return own;
	const [major, minor] = process.versions.node.split('.').map(Number);
	return major > 22 || (major === 22 && minor >= 18) ? process.execPath : undefined;
}
