import { readdirSync, readFileSync, writeFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'vitest';
import { fixtures, overlaid, findingsOf, written } from './helpers.ts';
import { shelve } from '#library/shelf.ts';
import { sha256 } from '#sources/disk.ts';

test('gen', () => {
	for (const code of readdirSync(fixtures).filter((n) => n !== 'base' && !n.startsWith('.'))) {
		for (const side of ['wrong', 'right'] as const) {
			const { shelf } = shelve(overlaid(code, side), { interface: {}, sha256 });
			for (const d of shelf?.documents.values() ?? []) {
				const path = join(fixtures, code, side, d.collection, d.slug, 'index.en.md');
				if (!existsSync(path)) continue;
				const t = readFileSync(path, 'utf8');
				const h = d.versions.get('fr')?.hash ?? '';
				if (t.includes("'HASH'")) writeFileSync(path, t.replace("'HASH'", `'${h}'`));
			}
		}
		const wrong = findingsOf(overlaid(code, 'wrong')), right = findingsOf(overlaid(code, 'right'));
		writeFileSync(join(fixtures, code, 'expected.txt'), written(wrong).map((l) => l + '\n').join(''));
		const lines = written(wrong);
		const flag = lines.every((l) => l.endsWith(' ' + code)) ? '' : lines.some((l) => l.endsWith(' ' + code)) ? ' (more)' : ' MISSING';
		console.log(code + flag + '\n   ' + lines.join('\n   ') + (right.length ? '\n   RIGHT: ' + written(right).join(' ; ') : ''));
	}
});
