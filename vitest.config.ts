import { defineConfig } from 'vitest/config';

/** Tests of what is built and shown wait for the pure ones, and for a site that is built once for both. */
const built = { globalSetup: 'tests/site/built.ts', testTimeout: 60_000, hookTimeout: 120_000 };

// Groups count from 1: Vitest runs group 0 last.
export default defineConfig({
	test: {
		projects: [
			{
				test: {
					name: 'unit',
					include: ['tests/**/*.test.ts'],
					exclude: ['tests/site/**', 'tests/browser/**'],
					sequence: { groupOrder: 1 },
				},
			},
			{
				test: {
					...built,
					name: 'site',
					include: ['tests/site/**/*.test.ts'],
					sequence: { groupOrder: 2 },
				},
			},
			{
				test: {
					...built,
					name: 'browser',
					include: ['tests/browser/**/*.test.ts'],
					sequence: { groupOrder: 3 },
				},
			},
		],
	},
});
