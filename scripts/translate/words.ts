import type { FindingLanguage } from '#model/finding.ts';

/** What `translate` says, in one language. Counts come as numbers, so that each language forms its own plural.
 * Long because it is a table: every sentence in three languages, side by side. */
export interface Words {
	brokenLibrary: string;
	brokenDocument(name: string): string;
	unknownDocument(name: string, near: string | undefined): string;
	unknownLocale(locale: string, known: string, near: string | undefined): string;
	isOriginal(name: string, locale: string): string;
	notTranslated(name: string, locale: string): string;
	withoutSource(file: string): string;
	sourceGone(file: string, source: string, original: string): string;
	sameLanguage(locale: string): string;
	exists(file: string): string;

	language(
		name: string,
		counts: { current: number; stale: number; missing: number; unknown: number },
	): string;
	stale: string;
	missing: string;
	untranslated: string;
	unknown: string;
	critical: string;
	changes(count: number): string;
	since(day: string): string;
	countUnknown: string;
	noHistory: string;
	shallow: string;
	lost: string;
	unread(count: number): string;

	isCurrent(name: string, locale: string): string;
	sourceChanged(name: string, locale: string, source: string): string;
	notCommitted: string;
	opening: string;
	noWords: string;
	thenDone(command: string): string;
	thenTranslate(file: string): string;

	started(file: string, source: string): string;
	done(file: string, hash: string): string;
	alreadyDone(file: string): string;
	accepted(files: string): string;
	leftAsTheyWere: string;
	nothingToAccept(name: string): string;
	noneAccepted(name: string): string;
}

const s = (count: number) => (count > 1 ? 's' : '');
const plural = (count: number) => (count === 1 ? '' : 's');

const fr: Words = {
	brokenLibrary: '`library.yml` ne peut pas être lu. Lancez `npm run check`.',
	brokenDocument: (name) =>
		`\`${name}\` contient des erreurs. Lancez \`npm run check\` et corrigez-les d’abord.`,
	unknownDocument: (name, near) =>
		`Aucun document ne s’appelle \`${name}\`.${near ? ` Vouliez-vous dire \`${near}\` ?` : ' Un nom est de la forme `practices/case-conference`.'}`,
	unknownLocale: (locale, known, near) =>
		`La bibliothèque n’a pas de langue \`${locale}\` ; elle a : ${known}.${near ? ` Vouliez-vous dire \`${near}\` ?` : ''}`,
	isOriginal: (name, locale) =>
		`\`${name}\` a été écrit en \`${locale}\` : c’est l’original, pas une traduction.`,
	notTranslated: (name, locale) =>
		`\`${name}\` n’existe pas en \`${locale}\`. Lancez \`npm run translate -- start ${name} ${locale}\`.`,
	withoutSource: (file) =>
		`\`${file}\` ne dit pas de quel texte il est la traduction. Lancez \`npm run check -- --fix\`.`,
	sourceGone: (file, source, original) =>
		`\`${file}\` est traduit de \`${source}\`, qui n’existe pas. Écrivez \`locale: ${original}\` sous \`source\`, relisez la traduction, puis relancez \`done\`.`,
	sameLanguage: (locale) => `Une traduction en \`${locale}\` ne peut pas partir de \`${locale}\`.`,
	exists: (file) => `\`${file}\` existe déjà ; rien n’a été écrit.`,
	language: (name, { current, stale, missing, unknown }) =>
		`${name} : ${current} à jour, ${stale} en retard, ${missing} à traduire${unknown ? `, ${unknown} sans source` : ''}`,
	stale: 'en retard',
	missing: 'à traduire',
	untranslated: 'commencé, encore dans les mots de la source',
	unknown: 'sans source',
	critical: 'critique',
	changes: (count) => `${count} changement${s(count)} de retard`,
	since: (day) => `texte du ${day}`,
	countUnknown: 'nombre de changements inconnu',
	noHistory: 'Sans historique Git, le nombre de changements reste inconnu.',
	shallow:
		'L’historique Git est tronqué : lancez `git fetch --unshallow` pour connaître le nombre de changements.',
	lost: 'Le texte qui a été traduit n’est pas dans l’historique : relisez la traduction en entier.',
	unread: (count) =>
		`${count} fichier${s(count)} avec des erreurs, qui ne compte${count > 1 ? 'nt' : ''} pas ici. Lancez \`npm run check\`.`,
	isCurrent: (name, locale) => `\`${name}\` est à jour en \`${locale}\`.`,
	sourceChanged: (name, locale, source) => `${name} : traduction ${locale}, texte source ${source}`,
	notCommitted: 'pas encore enregistré dans Git',
	opening: 'Début du texte',
	noWords: 'Aucun mot n’a changé, seulement leur ordre ou leur mise en page.',
	thenDone: (command) => `Quand la traduction dit la même chose : ${command}`,
	thenTranslate: (file) =>
		`Traduisez maintenant les mots de \`${file}\` ; ne changez ni \`key\` ni \`source\`.`,
	started: (file, source) => `\`${file}\` est prêt, avec les mots de \`${source}\`.`,
	done: (file, hash) => `\`${file}\` est à jour : \`hash: '${hash}'\`.`,
	alreadyDone: (file) => `\`${file}\` était déjà à jour.`,
	accepted: (locales) => `À jour : ${locales}.`,
	leftAsTheyWere: 'Inchangé :',
	nothingToAccept: (name) => `Toutes les traductions de \`${name}\` sont à jour.`,
	noneAccepted: (name) =>
		`Aucune traduction de \`${name}\` n’était à jour avant le dernier changement. Avec \`--all\`, toutes le deviennent.`,
};

const en: Words = {
	brokenLibrary: '`library.yml` can’t be read. Run `npm run check`.',
	brokenDocument: (name) => `\`${name}\` has mistakes. Run \`npm run check\` and mend them first.`,
	unknownDocument: (name, near) =>
		`No document is called \`${name}\`.${near ? ` Did you mean \`${near}\`?` : ' A name looks like `practices/case-conference`.'}`,
	unknownLocale: (locale, known, near) =>
		`The library has no language \`${locale}\`; it has: ${known}.${near ? ` Did you mean \`${near}\`?` : ''}`,
	isOriginal: (name, locale) =>
		`\`${name}\` was written in \`${locale}\`: that is the original, not a translation.`,
	notTranslated: (name, locale) =>
		`\`${name}\` does not exist in \`${locale}\`. Run \`npm run translate -- start ${name} ${locale}\`.`,
	withoutSource: (file) =>
		`\`${file}\` does not say which text it translates. Run \`npm run check -- --fix\`.`,
	sourceGone: (file, source, original) =>
		`\`${file}\` is translated from \`${source}\`, which does not exist. Write \`locale: ${original}\` below \`source\`, read the translation again, then run \`done\`.`,
	sameLanguage: (locale) => `A translation into \`${locale}\` can’t start from \`${locale}\`.`,
	exists: (file) => `\`${file}\` is there already; nothing was written.`,
	language: (name, { current, stale, missing, unknown }) =>
		`${name}: ${current} up to date, ${stale} behind, ${missing} to translate${unknown ? `, ${unknown} without source` : ''}`,
	stale: 'behind',
	missing: 'to translate',
	untranslated: 'started, still in the words of its source',
	unknown: 'without source',
	critical: 'critical',
	changes: (count) => `${count} change${plural(count)} behind`,
	since: (day) => `text of ${day}`,
	countUnknown: 'count of changes unknown',
	noHistory: 'Without Git history, the count of changes stays unknown.',
	shallow:
		'The Git history is cut short: run `git fetch --unshallow` to know the count of changes.',
	lost: 'The text that was translated is not in the history: read the whole translation again.',
	unread: (count) =>
		`${count} file${plural(count)} with mistakes, not counted here. Run \`npm run check\`.`,
	isCurrent: (name, locale) => `\`${name}\` is up to date in \`${locale}\`.`,
	sourceChanged: (name, locale, source) => `${name}: translation ${locale}, source text ${source}`,
	notCommitted: 'not committed yet',
	opening: 'Beginning of the text',
	noWords: 'No word changed, only their order or layout.',
	thenDone: (command) => `When the translation says the same: ${command}`,
	thenTranslate: (file) =>
		`Now translate the words of \`${file}\`; change neither \`key\` nor \`source\`.`,
	started: (file, source) => `\`${file}\` is ready, with the words of \`${source}\`.`,
	done: (file, hash) => `\`${file}\` is up to date: \`hash: '${hash}'\`.`,
	alreadyDone: (file) => `\`${file}\` was up to date already.`,
	accepted: (locales) => `Up to date: ${locales}.`,
	leftAsTheyWere: 'Left as it was:',
	nothingToAccept: (name) => `Every translation of \`${name}\` is up to date.`,
	noneAccepted: (name) =>
		`No translation of \`${name}\` was up to date before the last change. With \`--all\`, all become so.`,
};

const es: Words = {
	brokenLibrary: 'No se puede leer `library.yml`. Ejecute `npm run check`.',
	brokenDocument: (name) =>
		`\`${name}\` tiene errores. Ejecute \`npm run check\` y corríjalos primero.`,
	unknownDocument: (name, near) =>
		`Ningún documento se llama \`${name}\`.${near ? ` ¿Quería decir \`${near}\`?` : ' Un nombre tiene la forma `practices/case-conference`.'}`,
	unknownLocale: (locale, known, near) =>
		`La biblioteca no tiene el idioma \`${locale}\`; tiene: ${known}.${near ? ` ¿Quería decir \`${near}\`?` : ''}`,
	isOriginal: (name, locale) =>
		`\`${name}\` se escribió en \`${locale}\`: es el original, no una traducción.`,
	notTranslated: (name, locale) =>
		`\`${name}\` no existe en \`${locale}\`. Ejecute \`npm run translate -- start ${name} ${locale}\`.`,
	withoutSource: (file) =>
		`\`${file}\` no dice qué texto traduce. Ejecute \`npm run check -- --fix\`.`,
	sourceGone: (file, source, original) =>
		`\`${file}\` está traducido de \`${source}\`, que no existe. Escriba \`locale: ${original}\` debajo de \`source\`, relea la traducción y ejecute \`done\`.`,
	sameLanguage: (locale) => `Una traducción en \`${locale}\` no puede partir de \`${locale}\`.`,
	exists: (file) => `\`${file}\` ya existe; no se ha escrito nada.`,
	language: (name, { current, stale, missing, unknown }) =>
		`${name}: ${current} al día, ${stale} con retraso, ${missing} por traducir${unknown ? `, ${unknown} sin fuente` : ''}`,
	stale: 'con retraso',
	missing: 'por traducir',
	untranslated: 'empezado, todavía con las palabras de la fuente',
	unknown: 'sin fuente',
	critical: 'crítico',
	changes: (count) => `${count} cambio${plural(count)} de retraso`,
	since: (day) => `texto del ${day}`,
	countUnknown: 'número de cambios desconocido',
	noHistory: 'Sin historial de Git, no se puede saber el número de cambios.',
	shallow:
		'El historial de Git está incompleto: ejecute `git fetch --unshallow` para saber el número de cambios.',
	lost: 'El texto que se tradujo no está en el historial: relea toda la traducción.',
	unread: (count) =>
		`${count} archivo${plural(count)} con errores, que no cuenta${count === 1 ? '' : 'n'} aquí. Ejecute \`npm run check\`.`,
	isCurrent: (name, locale) => `\`${name}\` está al día en \`${locale}\`.`,
	sourceChanged: (name, locale, source) => `${name}: traducción ${locale}, texto fuente ${source}`,
	notCommitted: 'todavía no guardado en Git',
	opening: 'Comienzo del texto',
	noWords: 'No ha cambiado ninguna palabra, solo su orden o su presentación.',
	thenDone: (command) => `Cuando la traducción diga lo mismo: ${command}`,
	thenTranslate: (file) =>
		`Traduzca ahora las palabras de \`${file}\`; no cambie ni \`key\` ni \`source\`.`,
	started: (file, source) => `\`${file}\` está listo, con las palabras de \`${source}\`.`,
	done: (file, hash) => `\`${file}\` está al día: \`hash: '${hash}'\`.`,
	alreadyDone: (file) => `\`${file}\` ya estaba al día.`,
	accepted: (locales) => `Al día: ${locales}.`,
	leftAsTheyWere: 'Sin cambios:',
	nothingToAccept: (name) => `Todas las traducciones de \`${name}\` están al día.`,
	noneAccepted: (name) =>
		`Ninguna traducción de \`${name}\` estaba al día antes del último cambio. Con \`--all\`, todas quedan al día.`,
};

/** What `translate` says, by language. */
export const words: Record<FindingLanguage, Words> = { fr, en, es };
