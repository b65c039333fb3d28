/**
 * The only scripts that stand inside pages, because they must run before the first paint or where nothing else is
 * loaded. The content security policy allows each by its hash.
 */

/** Applies the theme that the reader chose; without a choice, the style sheet follows her device. */
export const themeScript =
	"try{const s=localStorage.getItem('scheme');if(s)document.documentElement.dataset.scheme=s}catch{}";

/** Leads to the version in the reader's first language that exists: each link of the page names its own. */
export const languageScript =
	"(()=>{const links=[...document.querySelectorAll('a[hreflang]')];for(const wanted of navigator.languages||[]){const to=links.find(a=>a.hreflang.split('-')[0]===wanted.split('-')[0].toLowerCase());if(to){location.replace(to.href+location.search+location.hash);return}}})()";
