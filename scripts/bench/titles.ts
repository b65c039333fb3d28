import type { CollectionName } from '#model/collections.ts';
import type { Locale } from './words.ts';

/** The same phrase in each language. */
type Phrase = Record<Locale, string>;

const phrases = (text: string): Phrase[] =>
	text
		.trim()
		.split('\n')
		.map((line) => {
			const [fr = '', en = '', es = ''] = line.split('|').map((part) => part.trim());
			return { fr, en, es };
		});

const actions = phrases(`
	préparer | prepare | preparar
	organiser | organise | organizar
	conduire | conduct | conducir
	partager | share | compartir
	évaluer | assess | evaluar
	documenter | document | documentar
	adapter | adapt | adaptar
	expliquer | explain | explicar
	coordonner | coordinate | coordinar
	proposer | propose | proponer
	suivre | follow up | seguir
	réviser | review | revisar`);

const things = phrases(`
	une audition d'enfant | a child hearing | la audiencia de un niño
	un signalement | a report | una denuncia
	une conférence de cas | a case conference | una conferencia de caso
	un comité consultatif d'enfants | a children's advisory committee | un comité consultivo de la niñez
	un plan de sécurité | a safety plan | un plan de seguridad
	un entretien avec la famille | a family interview | una entrevista con la familia
	une équipe de plusieurs métiers | a team of several trades | un equipo de varios oficios
	une orientation vers les soins | a referral to care | una derivación a la atención
	un atelier participatif | a participatory workshop | un taller participativo
	une collecte de données | a data collection | una recolección de datos
	une médiation scolaire | a school mediation | una mediación escolar
	un accueil d'urgence | an emergency placement | una acogida de urgencia`);

const places = phrases(`
	au commissariat | at the police station | en la comisaría
	à l'école | at school | en la escuela
	au tribunal | in court | en el tribunal
	au centre de santé | at the health centre | en el centro de salud
	en zone rurale | in rural areas | en zonas rurales
	en ligne | online | en línea
	dans le quartier | in the district | en el barrio
	au foyer | at the shelter | en el albergue
	en situation de crise | in a crisis | en situación de crisis
	à la frontière | at the border | en la frontera
	en milieu fermé | in closed settings | en centros cerrados
	avec peu de moyens | with few means | con pocos medios`);

const acts = phrases(`
	audition | hearing | audiencia
	évaluation | assessment | evaluación
	orientation | referral | derivación
	médiation | mediation | mediación
	formation | training | formación
	observation | observation | observación
	concertation | consultation | concertación
	décision | decision | decisión
	enquête | investigation | investigación
	mesure | measure | medida
	collecte | collection | recolección
	intervention | intervention | intervención`);

const qualities = phrases(`
	confidentielle | confidential | confidencial
	partagée | shared | compartida
	conjointe | joint | conjunta
	urgente | urgent | urgente
	participative | participatory | participativa
	anonyme | anonymous | anónima
	renforcée | reinforced | reforzada
	provisoire | provisional | provisional
	locale | local | local
	régionale | regional | regional
	volontaire | voluntary | voluntaria
	collective | collective | colectiva`);

const openings: Partial<Record<CollectionName, Phrase>> = {
	procedures: { fr: 'Procédure pour ', en: 'Procedure to ', es: 'Procedimiento para ' },
	training: { fr: 'Se former à ', en: 'Learn to ', es: 'Aprender a ' },
	references: { fr: 'Guide pour ', en: 'Guide to ', es: 'Guía para ' },
};

/** The title of the document of rank `index` in its collection, in each language; no two are alike. */
export function titleOf(collection: CollectionName, index: number): Phrase {
	const lists = collection === 'glossary' ? [acts, qualities] : [actions, things, places];
	const all = lists.reduce((product, list) => product * list.length, 1);
	const round = Math.floor(index / all);
	// 617 is prime to the product, so that neighbours differ in every part and none comes back before all are used.
	let rest = (index * 617) % all;
	const parts = lists.map((list) => {
		const part = list[rest % list.length] as Phrase;
		rest = Math.floor(rest / list.length);
		return part;
	});
	const said = (locale: Locale) => {
		const title =
			(openings[collection]?.[locale] ?? '') +
			parts.map((part) => english(part, locale, parts)).join(' ');
		return `${title.charAt(0).toUpperCase()}${title.slice(1)}${round > 0 ? ` (${round + 1})` : ''}`;
	};
	return { fr: said('fr'), en: said('en'), es: said('es') };
}

/** English says the quality of a concept before it. */
function english(part: Phrase, locale: Locale, parts: readonly Phrase[]): string {
	if (locale !== 'en' || parts.length !== 2) return part[locale];
	return (part === parts[0] ? parts[1] : parts[0])?.en ?? '';
}
