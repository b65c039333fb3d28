import type { en } from './en.ts';

/** What each finding says in French: what is wrong, then the cure. Braces hold values. */
export const fr = {
	'alias-taken': [
		'L’alias `{alias}` est déjà l’adresse d’un autre document, `{other}`.',
		'Supprimez l’alias, ou renommez d’abord l’autre document.',
	],
	'address-lost': [
		'L’adresse publiée `{address}` ne mène plus à rien.',
		'Ajoutez `{alias}` dans `aliases` du document qui la remplace.',
	],
	'address-unlisted': [
		'L’adresse `{address}` ne figure pas encore dans `addresses.txt`.',
		'Lancez `npm run check -- --fix`, qui l’ajoute à la fin.',
	],
	'bad-date': [
		'`{value}` n’est pas une date du calendrier.',
		'Écrivez une date ainsi : `2026-11-22`, `2026-11` ou `2026`.',
	],
	'bad-format': ['`{field}` n’accepte pas `{value}`.', 'Écrivez-le ainsi : `{example}`.'],
	'bad-slug': [
		'Le nom du dossier `{slug}` ne peut pas devenir une adresse.',
		'Renommez-le avec des minuscules sans accent (a–z), des chiffres et des traits d’union simples : `{suggestion}`.',
	],
	'broken-anchor': [
		'La page `{target}` n’a ni titre ni élément `{anchor}`.',
		'Choisissez parmi : {known} ; ou supprimez ce qui suit `#`.',
	],
	'broken-link': [
		'`{target}` ne mène nulle part dans cette bibliothèque.',
		'Faites un lien vers l’adresse permanente du document, `/d/<id>/`. {suggestion}',
	],
	'component-attribute': [
		'Le composant `{component}` n’accepte pas l’attribut `{attribute}`.',
		'Supprimez-le. Attributs acceptés, en texte simple entre guillemets droits : {known}.',
	],
	'dates-out-of-order': [
		'`{later}` vient avant `{earlier}`.',
		'Vérifiez les deux dates et remettez-les dans l’ordre.',
	],
	'directive-attribute': [
		'Le bloc `:::{directive}` n’accepte pas l’attribut `{attribute}`.',
		'Supprimez-le ; un titre s’écrit entre crochets : `:::{directive}[Title]`.',
	],
	'duplicate-id': [
		'L’identifiant `{id}` appartient déjà à `{other}`.',
		'Supprimez ici la ligne `id` et lancez `npm run check -- --fix`, qui en donne un nouveau.',
	],
	'duplicate-key': ['`{key}` apparaît deux fois.', 'Gardez une seule des deux lignes.'],
	'duplicate-version': [
		'`{locale}` existe en double : en `.md` et en `.mdx`.',
		'Gardez un seul des deux fichiers.',
	],
	'empty-file': ['Le fichier est vide.', 'Écrivez le document, ou supprimez le fichier.'],
	'file-link': [
		'`{name}` est un lien vers un autre endroit du disque.',
		'Mettez le fichier lui-même dans le dossier.',
	],
	'forbidden-key': ['La clé `{key}` n’est permise nulle part.', 'Supprimez la ligne.'],
	'front-matter-missing': [
		'Le fichier ne commence pas par ses champs entre deux lignes `---`.',
		'Commencez le fichier par `---`, puis les champs, puis `---`.',
	],
	'heading-one': [
		'Le texte contient un titre de premier niveau ; le titre de la page en est déjà un.',
		'Commencez les titres par `##`.',
	],
	'heading-skip': [
		'Le titre « {heading} » passe du niveau {from} au niveau {to}.',
		'Mettez un `#` de moins, pour ne sauter aucun niveau.',
	],
	'image-external': [
		'L’image `{url}` viendrait de l’extérieur de la bibliothèque.',
		'Placez le fichier à côté du document et écrivez `./name.jpg`.',
	],
	'image-missing': [
		'L’image `{url}` n’est pas dans le dossier du document.',
		'Ajoutez le fichier, ou corrigez le nom. {suggestion}',
	],
	'image-outside': [
		'Le fichier `{url}` se trouve hors du dossier du document.',
		'Placez-le à côté du document et écrivez `./name`.',
	],
	'image-type': [
		'L’image `{url}` est d’un type que la bibliothèque n’affiche pas.',
		'Choisissez parmi : {known}.',
	],
	'image-without-alt': [
		'L’image `{url}` n’a pas de description.',
		'Dites entre les crochets ce qu’elle montre : `![Two people talk at a table](…)`.',
	],
	'interface-missing': [
		'L’interface n’a pas de texte pour `{key}` en {language}.',
		'Ajoutez `"{key}"` dans `interface/{locale}.json`.',
	],
	'interface-unknown': ['`{key}` n’est pas un texte de l’interface.', 'Supprimez-le. {suggestion}'],
	'invalid-utf8': [
		'Le fichier n’est pas un texte UTF-8 valable.',
		'Enregistrez-le de nouveau avec l’encodage UTF-8.',
	],
	'item-unknown': [
		'L’original n’a pas d’élément `{key}` dans `{field}`.',
		'Choisissez parmi : {known}.',
	],
	'item-untranslated': ['`{field}` n’est pas traduit.', 'Ajoutez son texte en {language}.'],
	'json-syntax': [
		'Le fichier n’est pas du JSON valable : {reason}.',
		'Vérifiez les guillemets, les virgules et les accolades autour de cet endroit.',
	],
	'key-twice': [
		'La clé `{key}` apparaît deux fois dans le document.',
		'Donnez à chaque élément sa propre clé.',
	],
	'label-missing': [
		'`{code}` n’a pas de libellé en {language}.',
		'Ajoutez en dessous une ligne `{locale}: …`.',
	],
	'library-missing': [
		'Le dossier n’a pas de fichier `library.yml`.',
		'Ajoutez-en un, avec les noms, les langues et le site de la bibliothèque.',
	],
	'link-scheme': [
		'Un lien ne peut pas utiliser `{scheme}`.',
		'Utilisez une adresse web (https), ou un chemin dans la bibliothèque.',
	],
	'markdown-syntax': [
		'Le texte ne peut pas être lu comme du MDX : {reason}.',
		'Fermez la balise ou l’accolade ; pour afficher `<` ou `{brace}` tel quel, mettez-le entre accents graves.',
	],
	'mdx-esm': [
		'`import` et `export` ne sont pas permis dans un document.',
		'Supprimez la ligne ; les composants de la bibliothèque n’ont pas besoin d’être importés.',
	],
	'mdx-expression': [
		'Les accolades exécutent du code, et le code n’est pas permis dans un document.',
		'Écrivez le texte lui-même, ou mettez-le entre accents graves.',
	],
	'merge-marker': [
		'La ligne `{marker}` est restée de la fusion de deux versions.',
		'Gardez la bonne version et supprimez les trois lignes de repère.',
	],
	'missing-field': ['Le champ `{field}` manque.', 'Ajoutez-le, par exemple : `{example}`.'],
	'nul-character': [
		'Le fichier contient un caractère qu’aucun texte ne contient (U+{code}).',
		'Effacez ce caractère, ou enregistrez de nouveau le texte depuis un éditeur.',
	],
	'out-of-range': ['`{value}` est hors limites pour `{field}`.', 'Valeur attendue : {expected}.'],
	'quiz-without-answer': [
		'Aucune réponse à la question `{key}` n’est juste.',
		'Marquez-en au moins une avec `correct: true`.',
	],
	'raw-html': [
		'Le HTML n’est pas permis dans un document : `{html}`.',
		'Utilisez Markdown, ou un bloc comme `:::note`.',
	],
	'reference-collection': [
		'`{id}` désigne « {title} », de la collection `{collection}`.',
		'`{field}` accepte les identifiants de : {expected}.',
	],
	'reference-cycle': ['`{field}` revient à ce document : {path}.', 'Supprimez l’une des étapes.'],
	'review-overdue': [
		'Ce document devait être revérifié au plus tard à cette date : {date}.',
		'Vérifiez les faits, puis changez `reviewed` et `reviewBy`.',
	],
	'section-missing': [
		'La section « {section} » manque.',
		'Ajoutez un titre `## {section}` et ce qu’il y a à dire.',
	],
	'several-originals': [
		'Deux fichiers de ce dossier ont un `id` : celui-ci et `{other}`.',
		'Gardez `id` dans l’original seulement.',
	],
	'source-missing': [
		'La traduction ne dit pas ce qu’elle traduit.',
		'Lancez `npm run check -- --fix`, qui ajoute `source`.',
	],
	'successor-missing': [
		'Le document est marqué comme remplacé, mais ne dit pas par lequel.',
		'Ajoutez `supersededBy` avec l’identifiant du nouveau document.',
	],
	'svg-unsafe': [
		'Le dessin contient `{what}`, qui peut exécuter du code ou charger quelque chose.',
		'Supprimez-le ; les formes simples et le texte conviennent.',
	],
	'too-few': [
		'`{field}` doit en compter au moins {minimum}.',
		'Ajoutez ce qui manque, par exemple : `{example}`.',
	],
	'too-long': [
		'`{field}` compte {length} caractères ou éléments ; le maximum est de {maximum}.',
		'Raccourcissez-le.',
	],
	'translation-field': [
		'`{key}` appartient à l’original seulement.',
		'Supprimez ici cette ligne ; sa valeur vient de `{original}`.',
	],
	'translation-orphan': [
		'Aucun fichier de ce dossier n’est l’original : aucun n’a d’`id`.',
		'Lancez `npm run check -- --fix` pour en donner un à `{candidate}`, ou remettez l’original en place.',
	],
	'translation-source': [
		'`source.locale` vaut `{locale}`, mais le document n’existe pas dans cette langue.',
		'Choisissez parmi : {known}.',
	],
	'translation-stale': [
		'L’original a changé depuis que cette traduction a été faite.',
		'Lancez `npm run translate -- diff {path} {locale}` pour voir ce qui a changé.',
	],
	'unknown-code': [
		'`{value}` n’est pas dans la liste `{vocabulary}`.',
		'Choisissez parmi : {known}. {suggestion}',
	],
	'unknown-collection': [
		'`{name}` n’est pas une collection.',
		'Choisissez parmi : {known}. {suggestion}',
	],
	'unknown-component': [
		'Le composant `<{component}>` n’existe pas.',
		'Choisissez parmi : {known}.',
	],
	'unknown-country': [
		'`{value}` n’est pas le code d’un pays.',
		'Utilisez les deux majuscules de la norme ISO 3166-1, comme `BF`.',
	],
	'unknown-directive': [
		'Le bloc `:{directive}` n’existe pas.',
		'Choisissez parmi : {known}. Pour écrire un deux-points devant un mot, mettez une espace entre les deux.',
	],
	'unknown-file': ['`{name}` n’a pas sa place ici.', '{expected}'],
	'unknown-key': ['Le champ `{key}` n’existe pas.', '{suggestion} Champs possibles ici : {known}.'],
	'unknown-locale': [
		'`{locale}` n’est pas une langue de cette bibliothèque.',
		'Choisissez parmi : {known} ; ou ajoutez la langue dans `library.yml`.',
	],
	'unknown-reference': [
		'Aucun document n’a l’identifiant `{id}`.',
		'Copiez l’identifiant du document auquel vous pensez. {suggestion}',
	],
	'unknown-step': ['`{value}` n’est pas la clé d’une étape.', 'Choisissez parmi : {known}.'],
	'unknown-value': [
		'`{field}` n’accepte pas `{value}`.',
		'Choisissez parmi : {known}. {suggestion}',
	],
	'vocabulary-missing': [
		'La liste `vocabulary/{name}.yml` manque.',
		'Ajoutez le fichier, avec chaque code et ses libellés dans chaque langue.',
	],
	'wrong-type': [
		'`{field}` est {actual}, mais doit être {expected}.',
		'Écrivez-le ainsi : `{example}`.',
	],
	'yaml-alias': [
		'Les ancres et les alias (`&`, `*`) ne sont pas permis.',
		'Écrivez de nouveau la valeur en toutes lettres.',
	],
	'yaml-syntax': [
		'Les champs ne peuvent pas être lus ici : {reason}.',
		'Vérifiez le retrait des lignes, et mettez entre guillemets droits un texte qui contient `: ` ou `#`.',
	],
	'yaml-tag': [
		'Les étiquettes (`{tag}`) ne sont pas permises.',
		'Supprimez-la et écrivez la valeur simple.',
	],
	'self-reference': ['Le document renvoie à lui-même.', 'Supprimez cet identifiant.'],
	'alt-vague': [
		'La description « {alt} » ne dit pas ce que l’image montre.',
		'Dites-le en une phrase, comme au téléphone : `![Deux personnes parlent à une table](…)`.',
	],
	'attachment-heavy': [
		'La pièce jointe pèse {size} ; {maximum}, c’est déjà beaucoup pour un réseau faible.',
		'Enregistrez-la avec des images plus petites, ou ne donnez que les pages utiles.',
	],
	'bank-account': [
		'Un numéro de compte bancaire se trouve ici : `{masked}`.',
		'Supprimez-le. S’il est public, écrivez avant le paragraphe : `<!-- waive: bank-account, la raison -->`.',
	],
	'birth-date': [
		'Une date de naissance complète se trouve ici : `{masked}`.',
		'Supprimez-la, ou dites « un enfant », « une adolescente ».',
	],
	'child-age': [
		'Un prénom se trouve avec un âge de moins de 18 ans : `{masked}`.',
		'Supprimez les deux, ou écrivez « un enfant ». Pour une histoire inventée, dites-le dans le texte et écrivez avant le paragraphe : `<!-- waive: child-age, histoire inventée -->`.',
	],
	'child-identifiable': [
		'L’image montre un enfant que l’on peut reconnaître, dans un document qui porte {why}.',
		'Prenez une autre image : de dos, des mains, un lieu, ou un dessin.',
	],
	'child-place': [
		'Un prénom se trouve avec une école ou un village : `{masked}`.',
		'Supprimez les deux : ensemble, ils mènent à un enfant. Pour une histoire inventée, dites-le et écrivez avant le paragraphe : `<!-- waive: child-place, histoire inventée -->`.',
	],
	'consent-expired': [
		'Le consentement pour cette image a pris fin le {date}.',
		'Redemandez-le et écrivez la nouvelle date, ou retirez l’image.',
	],
	'consent-missing': [
		'Rien ne dit si les personnes que montre `{name}` ont accepté d’être vues.',
		'Ajoutez à côté `{name}.consent.yml`, avec `people:` et l’un de : {known}.',
	],
	'consent-orphan': [
		'Cette fiche parle de `{name}`, qui n’est pas là.',
		'Supprimez la fiche, ou donnez-lui le nom de son image.',
	],
	'document-author': [
		'Le fichier nomme son auteur sans que cela se voie ({what}).',
		'Effacez les propriétés du document là où il a été écrit (Fichier → Informations), puis enregistrez-le de nouveau.',
	],
	'document-long': [
		'Le texte compte {words} mots ; personne n’en lit plus de {maximum} sur un téléphone.',
		'Faites-en deux documents, reliés l’un à l’autre.',
	],
	'drawing-heavy': [
		'Le dessin pèse {size} ; {maximum} suffisent à un dessin.',
		'Simplifiez ses tracés, ou passez-le dans un optimiseur de SVG.',
	],
	'email-address': [
		'L’adresse de courriel d’une personne se trouve ici : `{masked}`.',
		'Nommez plutôt le service. Si l’adresse est publique, écrivez avant le paragraphe : `<!-- waive: email-address, la raison -->`.',
	],
	'identity-number': [
		'Le numéro d’une pièce d’identité se trouve ici : `{masked}`.',
		'Supprimez-le.',
	],
	'image-heavy': [
		'L’image pèse {size} ; plus de {maximum} ne servent à rien sur une page.',
		'Réduisez-la : 2 000 pixels de large suffisent.',
	],
	'image-metadata': [
		'L’image porte des données que personne ne voit : {what}.',
		'Lancez `npm run check -- --fix`, qui les retire ; s’il ne le peut pas, enregistrez l’image de nouveau en JPEG ou en PNG, sans elles.',
	],
	'link-vague': [
		'Le lien « {text} » ne dit pas où il mène.',
		'Donnez-lui pour mots le titre de la page à laquelle il mène.',
	],
	'phone-number': [
		'Un numéro de téléphone se trouve ici : `{masked}`.',
		'Supprimez-le. Pour une ligne d’aide publique, ajoutez-le à `safeguarding.helplines` de `library.yml`.',
	],
	'postal-address': [
		'Une adresse postale se trouve ici : `{masked}`.',
		'Ne nommez que la ville ou le service. Si l’adresse est publique, écrivez avant le paragraphe : `<!-- waive: postal-address, la raison -->`.',
	],
	'precise-location': [
		'Une position qui permet de trouver une maison se trouve ici : `{masked}`.',
		'Nommez le quartier, ou gardez deux décimales.',
	],
	'sentence-long': [
		'Cette phrase compte {words} mots ; au-delà de {maximum}, on perd le fil.',
		'Coupez-la en deux ou trois.',
	],
	'table-without-headers': [
		'Une colonne du tableau n’a pas de titre.',
		'Écrivez dans la première ligne ce que chaque colonne contient.',
	],
	'waiver-unknown': [
		'Il n’y a pas de dispense pour `{code}`.',
		'Codes possibles : {known}. {suggestion}',
	],
	'waiver-unused': ['Rien ici n’a besoin de la dispense de `{code}`.', 'Supprimez-la.'],
	'waiver-without-reason': [
		'La dispense de `{code}` ne donne pas de raison.',
		'Ajoutez-la après une virgule : `<!-- waive: {code}, histoire inventée -->`.',
	],
} satisfies Record<keyof typeof en, readonly [message: string, cure: string]>;
