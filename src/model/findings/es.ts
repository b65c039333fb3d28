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
	'alt-vague': [
		'La descripción «{alt}» no dice lo que muestra la imagen.',
		'Dígalo en una frase, como por teléfono: `![Dos personas hablan en una mesa](…)`.',
	],
	'attachment-heavy': [
		'El archivo adjunto pesa {size}; {maximum} ya es mucho para una red débil.',
		'Guárdelo con imágenes más pequeñas, o dé solo las páginas útiles.',
	],
	'bank-account': [
		'Aquí hay un número de cuenta bancaria: `{masked}`.',
		'Quítelo. Si es público, escriba antes del párrafo: `<!-- waive: bank-account, la razón -->`.',
	],
	'birth-date': [
		'Aquí hay una fecha de nacimiento completa: `{masked}`.',
		'Quítela, o diga «una niña», «un adolescente».',
	],
	'child-age': [
		'Hay un nombre de pila con una edad menor de 18 años: `{masked}`.',
		'Quite ambos, o escriba «una niña». Si la historia es inventada, dígalo en el texto y escriba antes del párrafo: `<!-- waive: child-age, historia inventada -->`.',
	],
	'child-identifiable': [
		'La imagen muestra a una niña o un niño a quien se puede reconocer, en un documento con {why}.',
		'Tome otra imagen: de espaldas, de las manos, de un lugar, o un dibujo.',
	],
	'child-place': [
		'Hay un nombre de pila con una escuela o una aldea: `{masked}`.',
		'Quite ambos: juntos llevan a una niña o un niño. Si la historia es inventada, dígalo y escriba antes del párrafo: `<!-- waive: child-place, historia inventada -->`.',
	],
	'consent-expired': [
		'El consentimiento para esta imagen terminó el {date}.',
		'Pídalo de nuevo y escriba la nueva fecha, o quite la imagen.',
	],
	'consent-missing': [
		'Nada dice si las personas que muestra `{name}` aceptaron ser vistas.',
		'Añada al lado `{name}.consent.yml`, con `people:` y uno de: {known}.',
	],
	'consent-orphan': [
		'Esta ficha habla de `{name}`, que no está.',
		'Quite la ficha, o dele el nombre de su imagen.',
	],
	'document-author': [
		'El archivo nombra a su autor sin que se vea ({what}).',
		'Borre las propiedades del documento donde se escribió (Archivo → Información) y guárdelo de nuevo.',
	],
	'document-long': [
		'El texto tiene {words} palabras; nadie lee más de {maximum} en un teléfono.',
		'Haga dos documentos, enlazados entre sí.',
	],
	'drawing-heavy': [
		'El dibujo pesa {size}; {maximum} bastan para un dibujo.',
		'Simplifique sus trazos, o páselo por un optimizador de SVG.',
	],
	'email-address': [
		'Aquí hay la dirección de correo de una persona: `{masked}`.',
		'Nombre más bien el servicio. Si la dirección es pública, escriba antes del párrafo: `<!-- waive: email-address, la razón -->`.',
	],
	'identity-number': ['Aquí hay el número de un documento de identidad: `{masked}`.', 'Quítelo.'],
	'image-heavy': [
		'La imagen pesa {size}; más de {maximum} no sirven de nada en una página.',
		'Redúzcala: 2 000 píxeles de ancho bastan.',
	],
	'image-metadata': [
		'La imagen lleva datos que nadie ve: {what}.',
		'Ejecute `npm run check -- --fix`, que los quita; si no puede, guarde la imagen de nuevo en JPEG o PNG, sin ellos.',
	],
	'link-vague': [
		'El enlace «{text}» no dice adónde lleva.',
		'Dele como palabras el título de la página a la que lleva.',
	],
	'phone-number': [
		'Aquí hay un número de teléfono: `{masked}`.',
		'Quítelo. Si es una línea de ayuda pública, añádalo a `safeguarding.helplines` de `library.yml`.',
	],
	'postal-address': [
		'Aquí hay una dirección postal: `{masked}`.',
		'Nombre solo la ciudad o el servicio. Si la dirección es pública, escriba antes del párrafo: `<!-- waive: postal-address, la razón -->`.',
	],
	'precise-location': [
		'Aquí hay una posición con la que se encuentra una casa: `{masked}`.',
		'Nombre el barrio, o deje dos decimales.',
	],
	'sentence-long': [
		'Esta frase tiene {words} palabras; con más de {maximum} se pierde el hilo.',
		'Córtela en dos o tres.',
	],
	'table-without-headers': [
		'Una columna de la tabla no tiene título.',
		'Escriba en la primera fila lo que contiene cada columna.',
	],
	'waiver-unknown': ['No hay dispensa para `{code}`.', 'Códigos posibles: {known}. {suggestion}'],
	'waiver-unused': ['Nada aquí necesita la dispensa de `{code}`.', 'Quítela.'],
	'waiver-without-reason': [
		'La dispensa de `{code}` no da ninguna razón.',
		'Añádala después de una coma: `<!-- waive: {code}, historia inventada -->`.',
	],
} satisfies Record<keyof typeof en, readonly [message: string, cure: string]>;
