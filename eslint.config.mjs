import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** Imports of another room, by alias or relative. Regexes, because `#` starts a comment in ESLint's globs. */
const rooms = (...names) => `^(?:#|(?:\\.\\./)+(?:src/)?)(?:${names.join('|')})/`;
const shown = ['components', 'starlight', 'pages'];
const astroApi = '^astro:';
const node = '^node:';

/** The doors that each room keeps shut, as the table "Rooms" of the README says; the last that fits a file counts. */
const shut = {
	'src/model/**/*': [
		rooms('library', 'sources', 'markup', 'packages', 'client', ...shown),
		'^(?!\\.|astro/zod$)',
	],
	'src/library/**/*': [rooms('sources', 'markup', 'packages', 'client', ...shown), astroApi, node],
	'src/search/**/*': [
		rooms('model', 'library', 'sources', 'markup', 'packages', 'client', ...shown),
		'^(?!\\.)',
	],
	'src/sources/**/*': [rooms('markup', 'packages', 'client', ...shown), astroApi],
	'src/sources/astro.ts': [rooms('markup', 'packages', 'client', ...shown), node],
	'src/markup/**/*': [rooms('sources', 'packages', 'client', ...shown), astroApi, node],
	'src/packages/**/*': [rooms('sources', 'client', ...shown), astroApi, node],
	'src/components/**/*': [rooms('sources', 'markup', 'packages', 'starlight', 'pages'), node],
	'src/starlight/**/*': [rooms('sources', 'markup', 'packages', 'pages'), node],
	'src/{pages/**/*,middleware.ts}': ['sources/(?:disk|git)\\.ts$'],
	'src/client/**/*': [rooms('library', 'sources', 'markup', 'packages', ...shown), astroApi, node],
	'scripts/**/*': [rooms('components', 'starlight'), astroApi, 'sources/astro\\.ts$'],
};

const doors = Object.entries(shut).map(([files, closed]) => {
	const message = 'This room keeps that door shut. See README, "Rooms".';
	const patterns = closed.map((regex) => ({ regex, message }));
	// The browser gets no schema: only types come from the model.
	const typesOnly = { regex: rooms('model'), allowTypeImports: true, message };
	if (files.startsWith('src/client/')) patterns.push(typesOnly);
	return {
		files: [files],
		rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns }] },
	};
});

export default defineConfig(
	globalIgnores([
		'.astro/',
		'.cache/',
		'.packages/',
		'content/',
		'dist/',
		'public/',
		'tests/fixtures/',
		'tests/libraries/',
	]),
	{
		files: ['**/*.ts'],
		extends: [tseslint.configs.strictTypeChecked],
		languageOptions: {
			parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
		},
		rules: {
			// Sentences here are full of lines, columns and counts.
			'@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
			// `() => list.push(one)` says nothing false.
			'@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
			// There are no classes here, so no function reads `this`, and tools are handed round as plain objects.
			'@typescript-eslint/unbound-method': 'off',
		},
	},
	{ files: ['**/*.mjs'], extends: [tseslint.configs.strict] },
	{ files: ['**/*.astro'], extends: [tseslint.configs.strict, astro.configs.recommended] },
	{
		files: ['**/*.{ts,mjs,astro}'],
		rules: {
			eqeqeq: 'error',
			'object-shorthand': 'error',
			'@typescript-eslint/no-unused-vars': [
				'error',
				{ argsIgnorePattern: '^_', ignoreRestSiblings: true },
			],
		},
	},
	{
		files: ['tests/**/*.ts'],
		rules: {
			// Vitest's matchers (`expect.any`) are of type `any`, and so is what a page's JSON holds.
			'@typescript-eslint/no-unsafe-assignment': 'off',
			'@typescript-eslint/no-base-to-string': 'off',
		},
	},
	doors,
);
