import type { en } from './en.ts';

/** What each finding says in Spanish: what is wrong, then the cure. Braces hold values. */
export const es = {
	'alias-taken': [
		'El alias `{alias}` ya es la dirección de otro documento, `{other}`.',
		'Elimine el alias, o cambie primero el nombre del otro documento.',
	],
	'address-lost': [
		'La dirección publicada `{address}` ya no lleva a ninguna parte.',
		'Agregue `{alias}` en `aliases` del documento que la reemplaza.',
	],
	'address-unlisted': [
		'La dirección `{address}` todavía no está en `addresses.txt`.',
		'Ejecute `npm run check -- --fix`, que la agrega al final.',
	],
	'bad-date': [
		'`{value}` no es una fecha del calendario.',
		'Escriba la fecha así: `2026-11-22`, `2026-11` o `2026`.',
	],
	'bad-format': ['`{field}` no acepta `{value}`.', 'Escríbalo así: `{example}`.'],
	'bad-slug': [
		'El nombre de la carpeta `{slug}` no puede convertirse en una dirección.',
		'Cámbielo y use solo minúsculas sin acento (a–z), cifras y guiones simples: `{suggestion}`.',
	],
	'broken-anchor': [
		'La página `{target}` no tiene ningún título ni elemento `{anchor}`.',
		'Elija entre: {known}; o elimine lo que sigue a `#`.',
	],
	'broken-link': [
		'`{target}` no lleva a ninguna parte en esta biblioteca.',
		'Enlace el documento por su dirección permanente, `/d/<id>/`. {suggestion}',
	],
	'component-attribute': [
		'El componente `{component}` no acepta el atributo `{attribute}`.',
		'Elimínelo. Se aceptan, como texto simple entre comillas rectas: {known}.',
	],
	'dates-out-of-order': [
		'`{later}` es anterior a `{earlier}`.',
		'Verifique las dos fechas y póngalas en orden.',
	],
	'directive-attribute': [
		'El bloque `:::{directive}` no acepta el atributo `{attribute}`.',
		'Elimínelo; un título se escribe entre corchetes: `:::{directive}[Title]`.',
	],
	'duplicate-id': [
		'El identificador `{id}` ya pertenece a `{other}`.',
		'Elimine aquí la línea `id` y ejecute `npm run check -- --fix`, que asigna uno nuevo.',
	],
	'duplicate-key': ['`{key}` aparece dos veces.', 'Conserve una sola de las dos líneas.'],
	'duplicate-version': [
		'`{locale}` existe dos veces: como `.md` y como `.mdx`.',
		'Conserve uno solo de los dos archivos.',
	],
	'empty-file': ['El archivo está vacío.', 'Escriba el documento, o elimine el archivo.'],
	'file-link': [
		'`{name}` es un enlace a otro lugar del disco.',
		'Ponga el archivo mismo en la carpeta.',
	],
	'forbidden-key': ['La clave `{key}` no está permitida en ningún lugar.', 'Elimine la línea.'],
	'front-matter-missing': [
		'El archivo no comienza con sus campos entre dos líneas `---`.',
		'Comience el archivo con `---`, luego los campos, luego `---`.',
	],
	'heading-one': [
		'El texto contiene un título de primer nivel; el título de la página ya es uno.',
		'Comience los títulos con `##`.',
	],
	'heading-skip': [
		'El título “{heading}” pasa del nivel {from} al nivel {to}.',
		'Use un `#` menos, para no saltar ningún nivel.',
	],
	'image-external': [
		'La imagen `{url}` vendría de fuera de la biblioteca.',
		'Ponga el archivo junto al documento y escriba `./name.jpg`.',
	],
	'image-missing': [
		'La imagen `{url}` no está en la carpeta del documento.',
		'Agregue el archivo, o corrija el nombre. {suggestion}',
	],
	'image-outside': [
		'El archivo `{url}` está fuera de la carpeta del documento.',
		'Póngalo junto al documento y escriba `./name`.',
	],
	'image-type': [
		'La imagen `{url}` es de un tipo que la biblioteca no muestra.',
		'Elija entre: {known}.',
	],
	'image-without-alt': [
		'La imagen `{url}` no tiene descripción.',
		'Diga entre los corchetes lo que muestra: `![Two people talk at a table](…)`.',
	],
	'interface-missing': [
		'La interfaz no tiene texto para `{key}` en {language}.',
		'Agregue `"{key}"` en `interface/{locale}.json`.',
	],
	'interface-unknown': ['`{key}` no es un texto de la interfaz.', 'Elimínelo. {suggestion}'],
	'invalid-utf8': [
		'El archivo no es un texto UTF-8 válido.',
		'Guárdelo de nuevo con la codificación UTF-8.',
	],
	'item-unknown': [
		'El original no tiene ningún elemento `{key}` en `{field}`.',
		'Elija entre: {known}.',
	],
	'item-untranslated': ['`{field}` no está traducido.', 'Agregue su texto en {language}.'],
	'json-syntax': [
		'El archivo no es JSON válido: {reason}.',
		'Verifique las comillas, las comas y las llaves alrededor de este lugar.',
	],
	'key-twice': [
		'La clave `{key}` aparece dos veces en el documento.',
		'Dé a cada elemento su propia clave.',
	],
	'label-missing': [
		'`{code}` no tiene etiqueta en {language}.',
		'Agregue debajo una línea `{locale}: …`.',
	],
	'library-missing': [
		'La carpeta no tiene `library.yml`.',
		'Agregue uno, con los nombres, los idiomas y el sitio de la biblioteca.',
	],
	'link-scheme': [
		'Un enlace no puede usar `{scheme}`.',
		'Use una dirección web (https), o una ruta dentro de la biblioteca.',
	],
	'markdown-syntax': [
		'El texto no se puede leer como MDX: {reason}.',
		'Cierre la etiqueta o la llave; para mostrar `<` o `{brace}` como texto, póngalo entre acentos graves.',
	],
	'mdx-esm': [
		'`import` y `export` no están permitidos en un documento.',
		'Elimine la línea; los componentes de la biblioteca no necesitan importarse.',
	],
	'mdx-expression': [
		'Las llaves ejecutan código, y el código no está permitido en un documento.',
		'Escriba el texto mismo, o póngalo entre acentos graves.',
	],
	'merge-marker': [
		'La línea `{marker}` quedó de la fusión de dos versiones.',
		'Conserve la versión correcta y elimine las tres líneas de marca.',
	],
	'missing-field': ['Falta el campo `{field}`.', 'Agréguelo, por ejemplo: `{example}`.'],
	'nul-character': [
		'El archivo contiene un carácter que ningún texto lleva (U+{code}).',
		'Borre ese carácter, o guarde de nuevo el texto desde un editor.',
	],
	'out-of-range': [
		'`{value}` está fuera de los límites de `{field}`.',
		'Valor esperado: {expected}.',
	],
	'quiz-without-answer': [
		'Ninguna respuesta a la pregunta `{key}` es correcta.',
		'Marque al menos una con `correct: true`.',
	],
	'raw-html': [
		'No se permite HTML en un documento: `{html}`.',
		'Use Markdown, o un bloque como `:::note`.',
	],
	'reference-collection': [
		'`{id}` es “{title}”, de la colección `{collection}`.',
		'`{field}` acepta identificadores de: {expected}.',
	],
	'reference-cycle': ['`{field}` vuelve a este documento: {path}.', 'Elimine uno de los pasos.'],
	'review-overdue': [
		'Este documento debía verificarse de nuevo a más tardar en esta fecha: {date}.',
		'Verifique los hechos y luego cambie `reviewed` y `reviewBy`.',
	],
	'section-missing': [
		'Falta la sección “{section}”.',
		'Agregue un título `## {section}` y lo que haya que decir.',
	],
	'several-originals': [
		'Dos archivos de esta carpeta tienen un `id`: este y `{other}`.',
		'Conserve el `id` solo en el original.',
	],
	'source-missing': [
		'La traducción no dice qué traduce.',
		'Ejecute `npm run check -- --fix`, que agrega `source`.',
	],
	'successor-missing': [
		'El documento está marcado como reemplazado, pero no dice por cuál.',
		'Agregue `supersededBy` con el identificador del nuevo documento.',
	],
	'svg-unsafe': [
		'El dibujo contiene `{what}`, que puede ejecutar código o cargar algo.',
		'Elimínelo; las formas simples y el texto no causan problema.',
	],
	'too-few': [
		'`{field}` debe tener {minimum} como mínimo.',
		'Agregue lo que falta, por ejemplo: `{example}`.',
	],
	'too-long': [
		'`{field}` tiene {length} caracteres o elementos; el máximo es {maximum}.',
		'Acórtelo.',
	],
	'translation-field': [
		'`{key}` pertenece solo al original.',
		'Elimine aquí esta línea; su valor viene de `{original}`.',
	],
	'translation-orphan': [
		'Ningún archivo de esta carpeta es el original: ninguno tiene `id`.',
		'Ejecute `npm run check -- --fix` para dar uno a `{candidate}`, o restaure el original.',
	],
	'translation-source': [
		'`source.locale` es `{locale}`, pero el documento no existe en ese idioma.',
		'Elija entre: {known}.',
	],
	'translation-stale': [
		'El original cambió después de hacerse esta traducción.',
		'Ejecute `npm run translate -- diff {path} {locale}` para ver qué cambió.',
	],
	'unknown-code': [
		'`{value}` no está en la lista `{vocabulary}`.',
		'Elija entre: {known}. {suggestion}',
	],
	'unknown-collection': ['`{name}` no es una colección.', 'Elija entre: {known}. {suggestion}'],
	'unknown-component': ['El componente `<{component}>` no existe.', 'Elija entre: {known}.'],
	'unknown-country': [
		'`{value}` no es el código de un país.',
		'Use las dos mayúsculas de la norma ISO 3166-1, como `BF`.',
	],
	'unknown-directive': [
		'El bloque `:{directive}` no existe.',
		'Elija entre: {known}. Para escribir dos puntos antes de una palabra, ponga un espacio entre ambos.',
	],
	'unknown-file': ['`{name}` no tiene lugar aquí.', '{expected}'],
	'unknown-key': ['El campo `{key}` no existe.', '{suggestion} Campos posibles aquí: {known}.'],
	'unknown-locale': [
		'`{locale}` no es un idioma de esta biblioteca.',
		'Elija entre: {known}; o agregue el idioma en `library.yml`.',
	],
	'unknown-reference': [
		'Ningún documento tiene el identificador `{id}`.',
		'Copie el identificador del documento al que se refiere. {suggestion}',
	],
	'unknown-step': ['`{value}` no es la clave de un paso.', 'Elija entre: {known}.'],
	'unknown-value': ['`{field}` no acepta `{value}`.', 'Elija entre: {known}. {suggestion}'],
	'vocabulary-missing': [
		'Falta la lista `vocabulary/{name}.yml`.',
		'Agregue el archivo, con cada código y sus etiquetas en cada idioma.',
	],
	'wrong-type': ['`{field}` es {actual}, pero debe ser {expected}.', 'Escríbalo así: `{example}`.'],
	'yaml-alias': [
		'Las anclas y los alias (`&`, `*`) no están permitidos.',
		'Escriba de nuevo el valor completo.',
	],
	'yaml-syntax': [
		'Los campos no se pueden leer aquí: {reason}.',
		'Verifique la sangría de las líneas, y ponga entre comillas rectas un texto que contenga `: ` o `#`.',
	],
	'yaml-tag': [
		'Las etiquetas (`{tag}`) no están permitidas.',
		'Elimínela y escriba el valor simple.',
	],
	'self-reference': ['El documento se refiere a sí mismo.', 'Elimine este identificador.'],
} satisfies Record<keyof typeof en, readonly [message: string, cure: string]>;
