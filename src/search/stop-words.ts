/** Words that carry no meaning of their own, folded, by language: left out of a query when others remain. */
const lists: Readonly<Record<string, string>> = {
	fr: `a ai aie aient ais ait alors apres as au aucun aussi autre aux avant avec avez avoir avons beaucoup bien c ca car ce ceci
		cela celle celui ces cet cette ceux chez ci comme comment concernant d dans de deja depuis des dois doit doivent donc dont du
		elle elles en encore entre es est et etait etant ete etes etre eu fais fait faire faut font hors ici il ils j je jusque
		l la laquelle le lequel les leur leurs lors lorsque lui m ma mais me meme mes moi moins mon n ne ni nos notre nous on
		ont ou par parce pas pendant peu peut peuvent peux plus plusieurs pour pourquoi puis qu quand que quel quelle quelles
		quels qui quoi s sa sans se sera ses si sont sous sur t ta tant te tel telle tes toi ton tous tout toute toutes tres tu
		un une va vais vers veut veux vos votre vous y`,
	en: `a about after all also am an and any are as at be because been before being but by can could did do does doing done
		for from get had has have having he her here him his how i if in into is it its just let may me might more most must
		my need no not of off on one only or our out over own s same shall she should so some such t than that the their them
		then there these they this those through to too up us very was way we were what when where which while who whom whose
		why will with without would you your`,
	es: `a al algo algun alguna ante antes aqui asi aun aunque cada como con cual cuales cuando de debe deben debo del desde donde
		dos e el ella ellas ellos en entre era es esa ese eso esta estan este esto estos fue ha hace hacer hacia han hasta hay
		he i la las le les lo los mas me mi mientras mis mucho muy nada ni no nos nosotros nuestra nuestro o otra otro para
		pero poco por porque pueda puede pueden puedo pues que quien quiero se segun ser si sido sin sobre solo son soy su sus tal
		tambien tan te tengo tiene tienen todo todos tras tu tus u un una unas uno unos usted y ya yo`,
	pt: `a ainda ao aos apos aquela aquele aquilo as assim ate cada com como da das de dela dele depois desde deve devem devo do dos
		e ela elas ele eles em entre era essa esse esta estao este estou eu faco fazer foi ha isso isto ja lhe mais mas me mesmo
		meu minha muito na nao nas nem no nos nossa nosso num numa o onde os ou para pela pelo perante pode podem posso por porque
		qual quando que quem quero se sem ser seu seus sao so sobre sou sua suas tal tambem tanto te tem tenho ter todo todos tu tua
		um uma umas uns voce`,
	ar: `في من علي الي عن مع هذا هذه ذلك تلك التي الذي الذين ما ماذا كيف متي اين لماذا هل او ام ثم قد لقد ان انه انها كان كانت يكون
		تكون هو هي هم نحن انا انت لا لم لن ليس كل بعض غير بين حتي اذا عند عندما لدي بعد قبل حول ضد منذ خلال دون هناك هنا ايضا
		فقط جدا يجب يمكن اي لي له لها لهم و ف ب ك ل`,
};

const sets = new Map<string, ReadonlySet<string>>();

/** The stop-words of a language, folded; none for a language that has no list. */
export function stopWords(lang: string): ReadonlySet<string> {
	const [language = ''] = lang.split('-');
	const known = sets.get(language) ?? new Set((lists[language] ?? '').split(/\s+/));
	sets.set(language, known);
	return known;
}
