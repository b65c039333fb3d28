declare namespace App {
	interface Locals {
		site: import('#library/site.ts').Site;
		words: import('#library/words.ts').Words;
		chrome: import('#library/views/chrome.ts').ChromeView;
		/** The content security policy of every page. */
		policy: string;
		/** What the page says about itself to browsers and machines. */
		head: import('#library/views/head.ts').HeadView;
		/** What the page shows above its content. */
		page: import('#library/views/page.ts').PageView;
	}
}
