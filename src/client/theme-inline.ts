/**
 * Applies the theme that the reader chose before the first paint; without a choice, the style sheet follows her
 * device. Inline, so that no page flashes; the content security policy allows it by its hash.
 */
export const themeScript =
	"try{const s=localStorage.getItem('scheme');if(s)document.documentElement.dataset.scheme=s}catch{}";
