/**
 * Sets the theme before the first paint: the reader's choice, else that of her device. Inline, so that no page
 * flashes; the content security policy allows it by its hash.
 */
export const themeScript =
	"document.documentElement.dataset.theme=(()=>{try{return localStorage.getItem('theme')}catch{}})()||(matchMedia('(prefers-color-scheme: dark)').matches?'dark':'light')";
