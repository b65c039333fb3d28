/**
 * Leads to the version in the reader's first language that exists: each link of the page names its own. Inline,
 * since the page holds nothing else; the content security policy allows it by its hash.
 */
export const languageScript =
	"(()=>{const links=[...document.querySelectorAll('a[hreflang]')];for(const wanted of navigator.languages||[]){const to=links.find(a=>a.hreflang.split('-')[0]===wanted.split('-')[0].toLowerCase());if(to){location.replace(to.href+location.search+location.hash);return}}})()";
