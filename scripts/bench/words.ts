/** The languages of the benchmark's library; the first is that of the originals. */
export const locales = ['fr', 'en', 'es'] as const;
export type Locale = (typeof locales)[number];

/** What prose in one language is made of. */
export interface Language {
	/** Small words, the most frequent first. */
	small: readonly string[];
	/** Words of the trade, the most frequent first. */
	nouns: readonly string[];
	/** Beginnings and ends that together make some two thousand words. */
	stems: readonly string[];
	ends: readonly string[];
	/** Headings of a practice (the six of its template) and of any other document. */
	practice: readonly string[];
	other: readonly string[];
	/** The head of a table. */
	table: readonly string[];
	/** What introduces a link within the library, and one to the outside. */
	see: string;
	outside: string;
}

const words = (text: string): string[] => text.trim().split(/\s+/);

/** Vocabulary of child protection in three languages, seeded with forms that stemmers know. */
export const languages: Record<Locale, Language> = {
	fr: {
		small:
			words(`de la et le les à des en du une un est pour que dans par qui sur au avec ce il plus pas se elle ne son
			sont aux ou sa cette mais ses sans comme ces leur être on tout même entre après nous si doit peut aussi dont leurs
			fait avant lors vers chez afin chaque ont été depuis selon lorsque toute d'une d'un qu'il qu'elle ainsi sous tous
			autre encore pendant très deux trois toujours jamais quand puis donc car souvent moins où notre votre vous avoir`),
		nouns:
			words(`enfant enfants école famille familles audition juge police équipe formation protection droit droits service
			services procédure pratique communauté parents violence justice santé soin soins avis parole récit dossier réunion
			plan outil outils atelier groupe acteurs personne confiance délai étape décision loi besoin besoins quartier ville
			village pays région projet résultat résultats jeune jeunes fille filles garçon garçons enseignante avocat procureur
			tribunal foyer suivi danger risque sécurité secret écoute accueil relais réseau question réponse semaine mois heure`),
		stems:
			words(`accompagn écout signal form évalu particip organis prépar coordonn observ consult document analys partag explor
			adapt anim associ autoris collabor communiqu compar concert confirm constat contact cré déclar délég demand désign
			développ dialogu discut distingu donn échang éduqu élabor encadr engag enregistr enseign équip estim examin expériment
			expliqu exprim facilit financ fix formul héberg identifi illustr impliqu impos inform initi insist inspir install
			intégr interrog invent invit justifi limit mesur mobilis modifi motiv not nomm notifi oblig occup orient planifi plac
			pratiqu précis présent propos protég publi questionn racont rappel rapport rassur réalis recherch recommand rédig
			réform regard régul relanc rencontr renforc renouvel repér représent respect résum révél révis sanctionn sensibilis
			sépar soign sollicit soulign stabilis structur suggér surveill témoign termin transform travaill utilis valid valoris
			vérifi visit`),
		ends: words(
			'er e ent é ée és ées ait aient ant era eront ement ements ation ations ateur ateurs atrice',
		),
		practice: ['Contexte', 'Ce qui a été fait', 'Résultats', 'Conditions', 'Limites', 'Adapter'],
		other: [
			'Pourquoi agir',
			'Avant de commencer',
			'Pas à pas',
			'Points de vigilance',
			'Pour aller plus loin',
		],
		table: ['Moment', 'Qui agit', 'Ce qui est gardé'],
		see: 'Voir aussi',
		outside: 'Texte officiel',
	},
	en: {
		small:
			words(`the of and to a in is that for with as be by are it on or this an not at from who their they has have can
			which was will one all what if when must should may each her his its there but other more than before after only
			so no into then also about between any both during how such our your these those some do does been most where
			without within until while never always often again under over against toward because though soon here out up`),
		nouns:
			words(`child children school family families hearing judge police team training protection right rights service
			services procedure practice community parents violence justice health care views account file meeting plan tool
			tools workshop group actors person trust deadline step decision law need needs district town village country region
			project result results youth girl girls boy boys teacher lawyer prosecutor court shelter danger risk safety secret
			welcome network question answer week month hour record referral worker workers adult adults role roles form`),
		stems:
			words(`accept adapt adjust alert allow appoint approach assess assign assist attach attend build check collect comfort
			comment connect consent consider consult contact correct counsel craft detect direct discuss draft employ enact
			encounter establish explain extend follow foster found gather grant greet guard hand happen harm help host inform
			inspect instruct interest interview invest join keep lead learn light limit link listen match meet mentor monitor
			number offer open order own paint parent part pattern perform plant point present prevent protect question reach
			react read reason recover reflect regard remind render repair report request research respect respond rest result
			return review reward search select sign speak sponsor staff start support suspect talk target teach test train
			treat visit volunteer wait walk warn watch work`),
		ends: [
			'',
			...words('s ed ing er ers able ment ments ful less ation ations ive ly ness or ors'),
		],
		practice: ['Context', 'What was done', 'Results', 'Conditions', 'Limits', 'Adapt'],
		other: ['Why act', 'Before you start', 'Step by step', 'Points to watch', 'To go further'],
		table: ['Moment', 'Who acts', 'What is kept'],
		see: 'See also',
		outside: 'Official text',
	},
	es: {
		small:
			words(`de la que el en y a los se del las un por con no una su para es al lo como más o pero sus le ha me si sin
			sobre este ya entre cuando todo esta ser son dos también fue había era muy años hasta desde está nos durante uno
			ni contra ese eso mismo otro otra otros antes después cada quien quienes donde porque así según mientras siempre
			nunca ante bajo hacia puede debe deben tiene tienen cualquier algún alguna toda todas todos nuestro vez aún luego`),
		nouns:
			words(`niña niño niñas niños escuela familia familias audiencia jueza policía equipo formación protección derecho
			derechos servicio servicios procedimiento práctica comunidad padres violencia justicia salud cuidado atención
			opinión palabra relato expediente reunión plan herramienta herramientas taller grupo actores persona confianza
			plazo paso decisión ley necesidad barrio ciudad pueblo país región proyecto resultado resultados joven jóvenes
			docente abogada fiscal tribunal hogar seguimiento peligro riesgo seguridad secreto escucha acogida red pregunta
			respuesta semana mes hora registro derivación adulto adultos papel`),
		stems:
			words(`acompañ escuch señal form evalu particip organiz prepar coordin observ consult document analiz adapt anim asoci
			autoriz colabor comunic compar concert confirm constat contact declar deleg demand design dialog don educ elabor
			encarg enseñ equip estim examin experiment explic expres facilit financi fij formul gestion identific ilustr implic
			inform inici inspir instal integr interrog invent invit justific limit llam llev mir modific motiv nombr not
			notific oblig ocup orient pas pens planific plant practic precis present program public pregunt realiz recomend
			reform regul relacion relat renov represent respet revel revis sancion sensibiliz separ solicit subray estabiliz
			estructur utiliz valid valor verific viaj vigil visit trabaj transform trat traslad termin tom us`),
		ends: words(
			'ar a an ado ada ados adas aba aban ando ará arán ación aciones amiento amientos ador adora adores',
		),
		practice: ['Contexto', 'Qué se hizo', 'Resultados', 'Condiciones', 'Límites', 'Adaptar'],
		other: [
			'Por qué actuar',
			'Antes de empezar',
			'Paso a paso',
			'Puntos de atención',
			'Para ir más lejos',
		],
		table: ['Momento', 'Quién actúa', 'Qué se guarda'],
		see: 'Véase también',
		outside: 'Texto oficial',
	},
};
