import type { Problem, ProblemCode } from '#library/exchange/problem.ts';
import type { FindingLanguage } from '#model/finding.ts';

/** What `export` and `import` say, in one language. Long because it is a table: every sentence in three languages, side by side. */
interface ExchangeWords {
	written(file: string, counts: { units: number; open: number }): string;
	exists(file: string): string;
	nothing(locale: string): string;
	left(file: string, text: string): string;
	noFile(file: string): string;
	taken(file: string): string;
	same(file: string): string;
	/** The units left to translate; none when not one is translated. */
	missing(name: string, units: readonly string[]): string;
	wouldBreak: string;
	/** A problem with its place and its cure, as `check` tells them. */
	told(file: string, problem: Problem): string;
}

/** What is wrong, then the cure; braces hold values. */
type Sentences = Record<ProblemCode, readonly [message: string, cure: string]>;

const frProblems: Sentences = {
	'not-utf8': ['Le fichier n’est pas en UTF-8.', 'Enregistrez-le en UTF-8 dans votre outil.'],
	'not-xml': [
		'Le fichier n’est pas du XML bien formé : {reason}',
		'Exportez-le de nouveau de votre outil ; ne le modifiez pas à la main.',
	],
	'too-deep': [
		'Les éléments du fichier sont trop imbriqués pour être lus.',
		'Repartez d’un fichier écrit par `translate -- export`.',
	],
	'too-large': ['Le fichier dépasse 100 Mo.', 'Importez les documents un par un.'],
	doctype: [
		'Le fichier contient un `DOCTYPE`, qui peut nommer d’autres fichiers ; il n’est pas lu.',
		'Supprimez la déclaration `<!DOCTYPE …>`.',
	],
	'not-xliff': [
		'L’élément `{root}` n’ouvre pas un fichier XLIFF 2.',
		'Donnez un fichier écrit par `translate -- export` et traduit dans votre outil.',
	],
	'other-version': [
		'Le fichier est en XLIFF `{version}` ; XLIFF 2 était attendu.',
		'Dans votre outil, enregistrez en XLIFF 2.0 ou 2.1.',
	],
	'other-language': [
		'La bibliothèque n’a pas de langue `{lang}` ; elle a : {known}.',
		'Corrigez `srcLang` ou `trgLang`, ou exportez de nouveau.',
	],
	'other-source-language': [
		'`{name}` n’est pas traduit de `{lang}` vers cette langue, mais de `{expected}`.',
		'Exportez de nouveau le document.',
	],
	'unknown-document': [
		'Aucun document de la bibliothèque ne répond à `{name}`.',
		'Exportez de nouveau ; ne changez pas l’attribut `id` de `file`.',
	],
	'source-changed': [
		'`{name}` a changé depuis l’export (texte `{hash}`, maintenant `{now}`).',
		'Exportez de nouveau : la mémoire de votre outil reprend ce qui n’a pas changé.',
	],
	'unknown-unit': [
		'`{unit}` n’existe pas dans ce document.',
		'Exportez de nouveau ; ne changez pas les attributs `id`.',
	],
	'unit-twice': ['`{unit}` figure deux fois.', 'Gardez un seul des deux éléments.'],
	'unknown-element': [
		'`{unit}` contient l’élément `{name}`, qui n’a pas de sens ici.',
		'Ne gardez dans la traduction que les balises de la source.',
	],
	'code-unknown': [
		'La traduction de `{unit}` contient la balise `{id}`, que la source n’a pas.',
		'Supprimez-la, ou reprenez les balises de la source.',
	],
	'code-twice': [
		'La traduction de `{unit}` contient deux fois la balise `{id}`.',
		'Gardez-la une seule fois.',
	],
	'code-lost': [
		'La traduction de `{unit}` a perdu la balise `{id}` : `{sign}`.',
		'Remettez-la autour des mots qu’elle concerne.',
	],
	'code-crossed': [
		'Dans `{unit}`, la balise `{id}` ne se ferme pas où elle le doit.',
		'Fermez les balises dans l’ordre inverse de leur ouverture.',
	],
	misplaced: [
		'Le texte de `{unit}` ne peut pas tenir dans la page sans en changer la forme.',
		'Écrivez une seule ligne, et une espace entre une balise et les mots voisins.',
	],
};

const enProblems: Sentences = {
	'not-utf8': ['The file is not in UTF-8.', 'Save it as UTF-8 in your tool.'],
	'not-xml': [
		'The file is not well-formed XML: {reason}',
		'Export it again from your tool; do not edit it by hand.',
	],
	'too-deep': [
		'The elements of the file lie too deep in each other to be read.',
		'Start again from a file that `translate -- export` wrote.',
	],
	'too-large': ['The file is larger than 100 MB.', 'Import the documents one by one.'],
	doctype: [
		'The file has a `DOCTYPE`, which can name other files; it is not read.',
		'Remove the declaration `<!DOCTYPE …>`.',
	],
	'not-xliff': [
		'The element `{root}` does not open an XLIFF 2 file.',
		'Give a file that `translate -- export` wrote and your tool translated.',
	],
	'other-version': [
		'The file is XLIFF `{version}`; XLIFF 2 was expected.',
		'Save it as XLIFF 2.0 or 2.1 in your tool.',
	],
	'other-language': [
		'The library has no language `{lang}`; it has: {known}.',
		'Correct `srcLang` or `trgLang`, or export again.',
	],
	'other-source-language': [
		'`{name}` is not translated from `{lang}` into this language, but from `{expected}`.',
		'Export the document again.',
	],
	'unknown-document': [
		'No document of the library answers to `{name}`.',
		'Export again; do not change the attribute `id` of `file`.',
	],
	'source-changed': [
		'`{name}` has changed since the export (text `{hash}`, `{now}` today).',
		'Export again: the memory of your tool takes up what has not changed.',
	],
	'unknown-unit': [
		'`{unit}` does not exist in this document.',
		'Export again; do not change the attributes `id`.',
	],
	'unit-twice': ['`{unit}` stands twice.', 'Keep one of the two elements.'],
	'unknown-element': [
		'`{unit}` holds the element `{name}`, which means nothing here.',
		'Keep in the translation only the tags of the source.',
	],
	'code-unknown': [
		'The translation of `{unit}` holds the tag `{id}`, which the source has not.',
		'Remove it, or take the tags of the source.',
	],
	'code-twice': ['The translation of `{unit}` holds the tag `{id}` twice.', 'Keep it once.'],
	'code-lost': [
		'The translation of `{unit}` has lost the tag `{id}`: `{sign}`.',
		'Put it back around the words that it belongs to.',
	],
	'code-crossed': [
		'In `{unit}`, the tag `{id}` does not close where it should.',
		'Close tags in the reverse order of their opening.',
	],
	misplaced: [
		'The text of `{unit}` can’t stand in the page without changing its form.',
		'Write it on one line, with a space between a tag and the words beside it.',
	],
};

const esProblems: Sentences = {
	'not-utf8': ['El archivo no está en UTF-8.', 'Guárdelo en UTF-8 en su herramienta.'],
	'not-xml': [
		'El archivo no es XML bien formado: {reason}',
		'Expórtelo de nuevo desde su herramienta; no lo modifique a mano.',
	],
	'too-deep': [
		'Los elementos del archivo están demasiado anidados para leerlos.',
		'Parta de un archivo escrito por `translate -- export`.',
	],
	'too-large': ['El archivo supera los 100 MB.', 'Importe los documentos uno por uno.'],
	doctype: [
		'El archivo tiene un `DOCTYPE`, que puede nombrar otros archivos; no se lee.',
		'Elimine la declaración `<!DOCTYPE …>`.',
	],
	'not-xliff': [
		'El elemento `{root}` no abre un archivo XLIFF 2.',
		'Dé un archivo escrito por `translate -- export` y traducido en su herramienta.',
	],
	'other-version': [
		'El archivo está en XLIFF `{version}`; se esperaba XLIFF 2.',
		'Guárdelo como XLIFF 2.0 o 2.1 en su herramienta.',
	],
	'other-language': [
		'La biblioteca no tiene el idioma `{lang}`; tiene: {known}.',
		'Corrija `srcLang` o `trgLang`, o exporte de nuevo.',
	],
	'other-source-language': [
		'`{name}` no se traduce de `{lang}` a este idioma, sino de `{expected}`.',
		'Exporte de nuevo el documento.',
	],
	'unknown-document': [
		'Ningún documento de la biblioteca responde a `{name}`.',
		'Exporte de nuevo; no cambie el atributo `id` de `file`.',
	],
	'source-changed': [
		'`{name}` ha cambiado desde la exportación (texto `{hash}`, hoy `{now}`).',
		'Exporte de nuevo: la memoria de su herramienta recupera lo que no ha cambiado.',
	],
	'unknown-unit': [
		'`{unit}` no existe en este documento.',
		'Exporte de nuevo; no cambie los atributos `id`.',
	],
	'unit-twice': ['`{unit}` aparece dos veces.', 'Conserve uno de los dos elementos.'],
	'unknown-element': [
		'`{unit}` contiene el elemento `{name}`, que aquí no significa nada.',
		'Conserve en la traducción solo las etiquetas del texto fuente.',
	],
	'code-unknown': [
		'La traducción de `{unit}` contiene la etiqueta `{id}`, que el texto fuente no tiene.',
		'Elimínela, o use las etiquetas del texto fuente.',
	],
	'code-twice': [
		'La traducción de `{unit}` contiene dos veces la etiqueta `{id}`.',
		'Consérvela una sola vez.',
	],
	'code-lost': [
		'La traducción de `{unit}` ha perdido la etiqueta `{id}`: `{sign}`.',
		'Vuelva a ponerla alrededor de sus palabras.',
	],
	'code-crossed': [
		'En `{unit}`, la etiqueta `{id}` no se cierra donde debe.',
		'Cierre las etiquetas en el orden inverso al de su apertura.',
	],
	misplaced: [
		'El texto de `{unit}` no cabe en la página sin cambiar su forma.',
		'Escriba una sola línea, con un espacio entre una etiqueta y las palabras vecinas.',
	],
};

const s = (count: number) => (count > 1 ? 's' : '');
const plural = (count: number) => (count === 1 ? '' : 's');

/** A problem as `check` tells a finding; what a stranger wrote stays on one line. */
const told =
	(sentences: Sentences) =>
	(file: string, { code, values, line, column }: Problem): string => {
		const [message, cure] = sentences[code].map((sentence) =>
			sentence.replaceAll(/\{(\w+)\}/g, (_, name: string) => oneLine(values[name] ?? '')),
		);
		return `${oneLine(file)}:${line}:${column}\n  ${message ?? ''} [xliff-${code}]\n  → ${cure ?? ''}\n`;
	};

function oneLine(text: string): string {
	const line = text.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}\u202A-\u202E\u2066-\u2069]+/gu, ' ');
	return line.length > 200 ? `${line.slice(0, 199)}…` : line;
}

const listed = (units: readonly string[]) => units.map((unit) => `\n  ${unit}`).join('');

/** What `export` and `import` say, by language. */
export const exchangeWords: Record<FindingLanguage, ExchangeWords> = {
	fr: {
		written: (file, { units, open }) =>
			`\`${file}\` : ${units} unité${s(units)}, dont ${open} à traduire.`,
		exists: (file) => `\`${file}\` existe déjà ; rien n’a été écrit. Importez-le, ou renommez-le.`,
		nothing: (locale) => `Rien à traduire en \`${locale}\`.`,
		left: (file, text) =>
			`\`${file}\` dit ce que la source ne dit plus, et l’import l’enlèvera : « ${oneLine(text)} »`,
		noFile: (file) => `\`${file}\` ne peut pas être lu. Donnez le chemin d’un fichier \`.xlf\`.`,
		taken: (file) => `\`${file}\` est à jour.`,
		same: (file) => `\`${file}\` disait déjà cela.`,
		missing: (name, units) =>
			`\`${name}\` n’est pas fini, et reste comme il était. ${units.length > 0 ? `À traduire ou à confirmer :${listed(units)}` : 'Rien n’en est traduit.'}`,
		wouldBreak: 'Rien n’a été écrit : la traduction apporterait ces erreurs.',
		told: told(frProblems),
	},
	en: {
		written: (file, { units, open }) =>
			`\`${file}\`: ${units} unit${plural(units)}, of which ${open} to translate.`,
		exists: (file) => `\`${file}\` is there already; nothing was written. Import it, or rename it.`,
		nothing: (locale) => `Nothing to translate into \`${locale}\`.`,
		left: (file, text) =>
			`\`${file}\` says what the source no longer says, and an import will remove it: “${oneLine(text)}”`,
		noFile: (file) => `\`${file}\` can’t be read. Give the path of an \`.xlf\` file.`,
		taken: (file) => `\`${file}\` is up to date.`,
		same: (file) => `\`${file}\` said so already.`,
		missing: (name, units) =>
			`\`${name}\` is not finished, and stays as it was. ${units.length > 0 ? `To translate or to confirm:${listed(units)}` : 'Nothing of it is translated.'}`,
		wouldBreak: 'Nothing was written: the translation would bring these mistakes.',
		told: told(enProblems),
	},
	es: {
		written: (file, { units, open }) =>
			`\`${file}\`: ${units} unidad${units === 1 ? '' : 'es'}, ${open} por traducir.`,
		exists: (file) =>
			`\`${file}\` ya existe; no se ha escrito nada. Impórtelo o cámbiele el nombre.`,
		nothing: (locale) => `Nada que traducir a \`${locale}\`.`,
		left: (file, text) =>
			`\`${file}\` dice lo que el texto fuente ya no dice, y la importación lo quitará: «${oneLine(text)}»`,
		noFile: (file) => `No se puede leer \`${file}\`. Dé la ruta de un archivo \`.xlf\`.`,
		taken: (file) => `\`${file}\` está al día.`,
		same: (file) => `\`${file}\` ya decía eso.`,
		missing: (name, units) =>
			`\`${name}\` no está terminado y queda como estaba. ${units.length > 0 ? `Por traducir o confirmar:${listed(units)}` : 'Nada está traducido.'}`,
		wouldBreak: 'No se ha escrito nada: la traducción traería estos errores.',
		told: told(esProblems),
	},
};
