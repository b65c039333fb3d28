import type { FindingLanguage } from '#model/finding.ts';

/** What the reviewer's comment says, in one language. */
export interface ReviewWords {
	title: string;
	outside(count: number): string;
	needsMaintainer: string;
	documents: string;
	columns: string[];
	what: Record<'added' | 'removed' | 'changed', string>;
	seen: string;
	opening: string;
	dataOnly: string;
	stale: string;
	findings(errors: number, advice: number): string;
	noFinding: string;
	waivers: string;
	media: string;
	weight(size: string): string;
	more(count: number): string;
	cut: string;
	lix: string;
}

export const reviewWords: Record<FindingLanguage, ReviewWords> = {
	fr: {
		title: 'Relecture',
		outside: (count) => `Fichiers hors du contenu : ${count}`,
		needsMaintainer:
			'Ces fichiers sont du code ou des réglages : une personne responsable doit les lire comme tels.',
		documents: 'Documents',
		columns: ['Document', 'Langue', 'Changement', 'Mots', 'Lecture (LIX)'],
		what: { added: 'nouveau', removed: 'supprimé', changed: 'modifié' },
		seen: 'Ce qui change pour qui lit',
		opening: 'début du texte',
		dataOnly: 'Seules des données changent ; aucun mot.',
		stale: 'Traductions qui prennent du retard',
		findings: (errors, advice) => `Erreurs : ${errors} · conseils : ${advice}`,
		noFinding: 'Aucune forme connue d’erreur n’apparaît ; cela ne prouve pas qu’un texte est sûr.',
		waivers: 'Dispenses demandées',
		media: 'Images et pièces jointes',
		weight: (size) => `Taille du contenu : ${size}`,
		more: (count) => `… et ${count} de plus.`,
		cut: 'Le reste est dans le rapport complet de la vérification.',
		lix: 'LIX : moins de 40, facile ; plus de 55, difficile.',
	},
	en: {
		title: 'Review',
		outside: (count) => `Files outside the content: ${count}`,
		needsMaintainer: 'These are code or settings: a maintainer has to read them as such.',
		documents: 'Documents',
		columns: ['Document', 'Language', 'Change', 'Words', 'Reading (LIX)'],
		what: { added: 'new', removed: 'removed', changed: 'changed' },
		seen: 'What changes for a reader',
		opening: 'opening of the text',
		dataOnly: 'Only data changes; no word.',
		stale: 'Translations that fall behind',
		findings: (errors, advice) => `Mistakes: ${errors} · advice: ${advice}`,
		noFinding: 'No known form of mistake shows; that does not prove a text safe.',
		waivers: 'Waivers asked for',
		media: 'Images and attachments',
		weight: (size) => `Size of the content: ${size}`,
		more: (count) => `… and ${count} more.`,
		cut: 'The rest is in the whole report of the check.',
		lix: 'LIX: below 40, easy; above 55, hard.',
	},
	es: {
		title: 'Revisión',
		outside: (count) => `Archivos fuera del contenido: ${count}`,
		needsMaintainer: 'Son código o ajustes: una persona responsable debe leerlos como tales.',
		documents: 'Documentos',
		columns: ['Documento', 'Idioma', 'Cambio', 'Palabras', 'Lectura (LIX)'],
		what: { added: 'nuevo', removed: 'eliminado', changed: 'modificado' },
		seen: 'Lo que cambia para quien lee',
		opening: 'comienzo del texto',
		dataOnly: 'Solo cambian datos; ninguna palabra.',
		stale: 'Traducciones que se atrasan',
		findings: (errors, advice) => `Errores: ${errors} · consejos: ${advice}`,
		noFinding: 'No aparece ninguna forma conocida de error; eso no prueba que un texto sea seguro.',
		waivers: 'Dispensas pedidas',
		media: 'Imágenes y archivos adjuntos',
		weight: (size) => `Tamaño del contenido: ${size}`,
		more: (count) => `… y ${count} más.`,
		cut: 'El resto está en el informe completo de la verificación.',
		lix: 'LIX: menos de 40, fácil; más de 55, difícil.',
	},
};
