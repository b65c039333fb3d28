/**
 * What `npm start` and `npm test` need before anything else is there.
 * Written so that Node 12 can still read it: an old Node gets a sentence, not a syntax error.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The root of the project, whatever the current folder. */
export const root = fileURLToPath(new URL('..', import.meta.url));

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
		complain(
			`Le Node du projet n’a pas été installé par npm : lancez \`${cure}\`, ou utilisez Node 24.`,
			`npm did not install the project’s own Node: run \`${cure}\`, or use Node 24.`,
		);
		return undefined;
	}
	process.env.PATH = [dirname(node), process.env.PATH].join(delimiter);
	return node;
}

/**
 * Run a command at the root of the project, with its output shown, and return its exit code.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {{ onError?: (text: string) => void, shell?: boolean }} [options] `onError` hears what it prints as errors
 * @returns {Promise<number>}
 */
export function run(command, args, { onError, shell = false } = {}) {
	return new Promise((resolve) => {
		const stdio = ['inherit', 'inherit', onError ? 'pipe' : 'inherit'];
		const child = spawn(command, args, { cwd: root, stdio, shell });
		const forward = (signal) => child.kill(signal);
		const signals = ['SIGINT', 'SIGTERM'];
		signals.forEach((signal) => process.on(signal, forward));
		if (onError) {
			child.stderr.on('data', (data) => {
				process.stderr.write(data);
				onError(String(data));
			});
		}
		const end = (code) => {
			signals.forEach((signal) => process.off(signal, forward));
			resolve(code);
		};
		child.on('error', (error) => {
			console.error(error.message);
			end(1);
		});
		child.on('close', (code) => end(code === null ? 130 : code));
	});
}

/**
 * Print one sentence in the language of the machine: English where `LANG` says so, else French.
 *
 * @param {string} french
 * @param {string} english
 */
export function complain(french, english) {
	const isEnglish = /^en/i.test(process.env.LC_ALL || process.env.LANG || '');
	console.error(isEnglish ? english : french);
}

/** npm writes its own copy of the lock file last, so a copy as young as the lock file is a finished installation. */
function isInstalled() {
	const copy = join(modules, '.package-lock.json');
	return (
		existsSync(copy) && statSync(copy).mtimeMs >= statSync(join(root, 'package-lock.json')).mtimeMs
	);
}

async function install() {
	let errors = '';
	const onError = (text) => (errors += text);
	if ((await npm([cleanInstall(), '--include=dev', '--no-audit', '--no-fund'], onError)) === 0)
		return true;
	if (
		/\b(ENOTFOUND|EAI_AGAIN|ECONN\w+|E?NETUNREACH|E\w*TIMEDOUT|ERR_SOCKET_TIMEOUT)\b/.test(errors)
	) {
		complain(
			'Le réseau manque : la première installation télécharge des paquets depuis le registre npm.',
			'The network is missing: the first installation downloads packages from the npm registry.',
		);
	} else {
		complain(
			'L’installation a échoué : npm dit pourquoi ci-dessus.',
			'The installation failed: npm says why above.',
		);
	}
	return false;
}

/** `npm ci` removes `node_modules` first, which Windows refuses while we run on the Node inside it. */
const cleanInstall = () => (isWindows && process.execPath.startsWith(modules) ? 'install' : 'ci');

/** The npm that called us on the Node it came with, since the one in `node_modules` is about to be replaced. */
function npm(args, onError) {
	const { npm_execpath: script, npm_node_execpath: node } = process.env;
	if (script && node && script.endsWith('npm-cli.js'))
		return run(node, [script, ...args], { onError });
	return run('npm', args, { onError, shell: isWindows });
}

/** The project's own Node; where that one can't run (no glibc), this one if it reads TypeScript. */
function projectNode() {
	const own = join(modules, 'node/bin', isWindows ? 'node.exe' : 'node');
	if (spawnSync(own, ['--version']).status === 0) return own;
	const [major, minor] = process.versions.node.split('.').map(Number);
	return major > 22 || (major === 22 && minor >= 18) ? process.execPath : undefined;
}
