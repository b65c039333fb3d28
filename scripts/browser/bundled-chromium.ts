import { existsSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { inflate } from '@sparticuz/chromium';
import { projectRoot } from '#sources/disk.ts';

const source = join(projectRoot, 'node_modules/@sparticuz/chromium');
const arabic = join(projectRoot, 'node_modules/@expo-google-fonts/noto-sans-arabic');

/** What Playwright needs to start the Chromium that npm brings. */
export interface BundledChromium {
	executablePath: string;
	env: Record<string, string>;
}

/**
 * The Chromium of `@sparticuz/chromium`, unpacked once per version into `.cache/browser/`.
 *
 * It is made for AWS Lambda, so it brings the libraries (NSS, Expat) and the font (Open Sans: no Arabic) that a bare
 * machine lacks. Its own launcher is not used: it unpacks into `/tmp` and switches the web's security off.
 */
export async function bundledChromium(): Promise<BundledChromium> {
	if (process.platform !== 'linux' || process.arch !== 'x64') {
		throw new Error(`there is none for ${process.platform} ${process.arch}`);
	}
	const folder = join(projectRoot, '.cache/browser', version());
	if (!existsSync(folder)) await unpack(folder);
	await setFonts(folder);
	const { LD_LIBRARY_PATH, ...env } = process.env as Record<string, string>;
	const libraries = [join(folder, 'al2023/lib'), ...(LD_LIBRARY_PATH ? [LD_LIBRARY_PATH] : [])];
	return {
		executablePath: join(folder, 'chromium'),
		env: {
			...env,
			LD_LIBRARY_PATH: libraries.join(':'),
			FONTCONFIG_FILE: join(folder, 'fonts.conf'),
		},
	};
}

function version(): string {
	const manifest = JSON.parse(readFileSync(join(source, 'package.json'), 'utf8')) as {
		version: string;
	};
	return manifest.version;
}

/** Tests run in several processes: each unpacks beside the place, and the first to finish takes it. */
async function unpack(folder: string): Promise<void> {
	await mkdir(dirname(folder), { recursive: true });
	const draft = await mkdtemp(`${folder}.`);
	try {
		const archives = ['chromium.br', 'al2023.tar.br', 'fonts.tar.br'];
		await Promise.all(archives.map((name) => inflateInto(draft, name)));
		await rename(draft, folder);
	} catch (error) {
		await rm(draft, { recursive: true });
		if (!existsSync(folder)) throw error;
	}
}

/** `inflate` writes to the temporary folder, which it reads from the environment before it first waits. */
function inflateInto(folder: string, name: string): Promise<string> {
	const { TMPDIR } = process.env;
	process.env['TMPDIR'] = folder;
	try {
		return inflate(join(source, 'bin', name));
	} finally {
		if (TMPDIR === undefined) delete process.env['TMPDIR'];
		else process.env['TMPDIR'] = TMPDIR;
	}
}

/** Written anew only when it changes: several processes may be reading it. */
async function setFonts(folder: string): Promise<void> {
	const [file, text] = [join(folder, 'fonts.conf'), fontSettings(folder)];
	if (existsSync(file) && readFileSync(file, 'utf8') === text) return;
	await writeFile(`${file}.${process.pid}`, text);
	await rename(`${file}.${process.pid}`, file);
}

/** The machine's fonts, where it has any, the bundled one, and one for Arabic, which the bundled one lacks. */
const fontSettings = (folder: string) => `<?xml version="1.0"?>
<fontconfig>
	<include ignore_missing="yes">/etc/fonts/fonts.conf</include>
	<dir prefix="relative">fonts</dir>
	<dir>${escaped(arabic)}</dir>
	<cachedir>${escaped(folder)}/font-cache</cachedir>
</fontconfig>
`;

const escaped = (path: string) => path.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
