/** First names common in the countries of social labs, without accents: enough to know one where a capital tells nothing. */
const latin = new Set(
	(
		'abdou abdoulaye abena adama adjoa aicha aissata aissatou akosua ali alice alimata alioune alpha amadou amelie amina aminata ' +
		'amine ana andre andres angela anne antonio arthur assetou awa aya ayoub baptiste beatriz bintou boubacar brahim camila camille ' +
		'carla carlos carmen catarina charles charlotte chiara chloe claire clara daniel daniela david diana diego diogo djeneba ' +
		'edith eduardo elena elias elise emma emmanuel enzo eric esi esther eva fanta fati fatima fatimata fatou fatoumata felipe ' +
		'fernanda fernando florence francisco gabriel gabriela george grace gustavo habib halima hamza hassan hawa helena henri hugo ' +
		'ibrahim ibrahima idrissa ines inza irene isaac isabel ismael issa ivan jack jacques james jane javier jean jeanne jennifer jessica ' +
		'joana joao john jorge jose joseph josefa juan julia julie kadiatou karim katherine kevin khadija kodjo koffi kofi kossi kouame ' +
		'kwame kwasi laila lamine lara laura lea leila lena leonor liam lina louis louise luca lucas lucia luis luz maimouna malik ' +
		'mamadou manon manuel marc marcos maria mariam mariana marie mariela mario marta martin martina mary mateo matheo matilde ' +
		'maxime mehdi mercy miguel mila miriam moha mohamed mohammed monica moussa myriam nadia nana natalia nicolas nina noah noemi nour ' +
		'odette olga oliver oscar oumar oumou oussama pablo patricia paul paula pedro peter pierre rachel rafael ramata rania raoul ' +
		'rebecca rita robert roberto rodrigo rokia romain rosa rose ruth sadio saida salif salimata salma samba samira samuel sandra ' +
		'santiago sara sarah sebastian selma sergio seydou sofia sonia sophie souleymane sylvie tatiana teresa thiago thomas tiago ' +
		'tomas valentina valeria vanessa victor victoria wilson xavier yacouba yasmina yaya yesenia youssef yusuf zainab zakaria zoe'
	).split(' '),
);

const arabic = new Set(
	(
		'آدم آمنة آية أحمد أسماء أمل أمين أمينة أنس أيمن أيوب إبراهيم إدريس إسماعيل إلياس إياد إيمان بلال جميلة جنى حسن حسناء حسين ' +
		'حليمة حمزة خالد خديجة دنيا رانيا رشيد رضا رقية ريان ريم زكرياء زهرة زياد زينب سارة سالم سامي سعاد سعيد سفيان سلمى سليم ' +
		'سليمان سمية سمير سناء سهام شيماء صفاء صلاح طارق طه عادل عائشة عبدالله عثمان عزيز علاء علي عماد عمر غزلان فاطمة فرح فريدة ' +
		'كريم كريمة كوثر لمياء لينا ليلى مالك محمد محمود مروان مريم مصطفى منال منى مهدي موسى ناصر نادية نبيل نجاة نجوى نسرين ' +
		'نورة نوال هاجر هالة هدى هشام هند ياسر ياسمين ياسين يحيى يوسف يونس'
	).split(' '),
);

/** Capitalised words with which sentences start, or that name no child. */
const others = new Set(
	(
		'a à à afin ainsi alors an annexe après aquí ao aos apenas apos après art article articles artículo artigo as até au aucun aujourd aussi ' +
		'autour aux avant avec bureau ce cela center centre ces cette chaque chapter chapitre chez child children class code comme ' +
		'comité comment committee como con conseil convenção convención convention cada charter charte cinq com commission cuando cycle ' +
		'dans day days de decreto depuis des desde dès deux dos du durante durant each el elle elles en enfant enfants entre even every ' +
		'existe for garçon girl grade group groupe grupo groups guide hace has he her hier his hoy if il ils in is it its je jeune jeunes jour jours ' +
		'jusque justice l la las le ley les level levels leur loi los lorsque malgré mais mas meeting menina menino menor mes mineur ministère mineurs modulo module ' +
		'monsieur madame mr mrs ms mme même mois months moins na nas ne nenhum niveau niña niñas niño niños no nos notre nous observation of on or os ou où our over pages ' +
		'para par pendant person personne plus por pour practice procedure programme próximo puis quand quando que quelle quelles quels qui rapport regla regras ' +
		'resolution résolution règle règles round sa sans section selon sem ses session si sin six sobre some son sous step sur tal tan ' +
		'terme the their then there these they this those three to todo toda tous tout toute toutes trois um uma un una une under unité until vers volume ' +
		'we week weeks what when which while who with within year years you young your âge año años anos aged only both either neither after before during since from ' +
		'january february march april may june july august september october november december janvier février mars avril mai juin juillet août septembre octobre novembre décembre ' +
		'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre janeiro fevereiro março maio junho julho setembro outubro dezembro'
	).split(' '),
);

/** Words of the names of countries, in the languages that write them with a capital. */
const countries = new Set(
	['fr', 'en', 'es', 'pt'].flatMap((tag) => {
		const names = new Intl.DisplayNames(tag, { type: 'region', fallback: 'none' });
		const capitals = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
		return capitals
			.flatMap((one) => capitals.map((other) => names.of(one + other) ?? ''))
			.flatMap((name) => name.toLowerCase().split(/[ -]/));
	}),
);

const bare = (word: string) => word.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();

/** Tell whether a word is a common first name. */
export const isGivenName = (word: string): boolean => latin.has(bare(word)) || arabic.has(word);

/** Tell whether a capitalised word can be the name of a child. */
export function maybeName(word: string): boolean {
	const lower = word.toLowerCase();
	return isGivenName(word) || !(others.has(lower) || countries.has(lower) || word.length < 3);
}
