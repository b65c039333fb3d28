import { spawn, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** What a command took; absent when this machine can't tell. */
export interface Cost {
	/** Seconds of processor, user and system, of the command and all that it started. */
	cpu: number | undefined;
	/** The highest sum of the resident memory of its processes, in bytes. */
	memory: number | undefined;
}

interface Where {
	cwd: string;
	env?: Record<string, string>;
}

/**
 * Run a command and say what it took; throw with the end of its output when it fails.
 *
 * Two counts of processor time, the higher taken: `times` of Bash, exact for processes that were waited
 * for, and `/proc` every 100 ms, which also sees those that nobody waits for (Pagefind's service is killed).
 * Without Bash only the second is left; without `/proc` (macOS) only the first, and no memory.
 */
export async function costOf(command: readonly string[], { cwd, env }: Where): Promise<Cost> {
	const hasBash = spawnSync('bash', ['-c', ':']).status === 0;
	const wrapped = hasBash
		? ['bash', '-c', '"$@"; code=$?; times >&3; exit $code', 'bash', ...command]
		: command;
	const [file = '', ...args] = wrapped;
	// Its own session, by which all of its processes are found and ended.
	const child = spawn(file, args, {
		cwd,
		env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
		stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
		detached: true,
	});
	const output: string[] = [];
	let times = '';
	for (const stream of [child.stdout, child.stderr])
		stream?.on('data', (data) => output.push(String(data)));
	child.stdio[3]?.on('data', (data) => (times += String(data)));
	// The build then fails, and what it left is cleared away as after any failure.
	const end = () => child.pid !== undefined && process.kill(-child.pid);
	process.once('SIGINT', end);
	const watched = watch(child.pid ?? -1);
	const code = await new Promise<number | null>((resolve, reject) => {
		child.once('error', reject);
		child.once('close', resolve);
	}).finally(() => {
		process.off('SIGINT', end);
		watched.stop();
	});
	if (code !== 0)
		throw new Error(`\`${command.join(' ')}\` failed in ${cwd}:\n${output.join('').slice(-3000)}`);
	const waited = hasBash ? secondsIn(times) : undefined;
	const cpu = Math.max(waited ?? 0, watched.cpu());
	return { cpu: cpu || undefined, memory: watched.memory() || undefined };
}

/** The sum of what Bash's `times` printed: `0m1.250s`, or with a comma in some languages. */
function secondsIn(times: string): number {
	const all = [...times.matchAll(/(\d+)m(\d+)[.,](\d+)s/g)];
	return all.reduce(
		(sum, [, minutes, seconds, part]) => sum + Number(minutes) * 60 + Number(`${seconds}.${part}`),
		0,
	);
}

/** Sample the processes of a session until told to stop. */
function watch(session: number) {
	const cpu = new Map<string, number>();
	let peak = 0;
	const timer = setInterval(() => {
		let memory = 0;
		for (const one of processesOf(session)) {
			cpu.set(one.pid, one.cpu);
			memory += one.memory;
		}
		peak = Math.max(peak, memory);
	}, 100);
	return {
		stop: () => clearInterval(timer),
		memory: () => peak,
		cpu: () => [...cpu.values()].reduce((sum, seconds) => sum + seconds, 0),
	};
}

/** @see https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html */
function processesOf(session: number) {
	return pids().flatMap((pid) => {
		try {
			const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
			// The fields from the third on: the second is a name that may hold spaces.
			const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
			if (Number(fields[3]) !== session) return [];
			const resident =
				/^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0;
			return [
				{
					pid,
					cpu: (Number(fields[11]) + Number(fields[12])) / 100,
					memory: Number(resident) * 1024,
				},
			];
		} catch {
			// It ended between the listing and the reading.
			return [];
		}
	});
}

function pids(): string[] {
	try {
		return readdirSync('/proc').filter((name) => /^\d+$/.test(name));
	} catch {
		return [];
	}
}
