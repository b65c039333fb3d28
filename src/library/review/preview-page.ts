/** What a preview is made of. */
export interface PreviewSource {
	/** The style sheets of the site by their address, with the base. */
	styles: ReadonlyMap<string, string>;
	/** The address of the published site. */
	origin: string;
	/** Where an address of this site leads from the page: a relative path, or nothing for what the preview leaves out. */
	way(address: string): string | undefined;
}

/**
 * A page of the site as it opens from a folder, on a phone too: styles inside, relative ways to what comes with it,
 * and no script, which a folder has no policy against.
 */
export function previewPage(html: string, { styles, origin, way }: PreviewSource): string {
	return html
		.replaceAll(/<meta http-equiv="content-security-policy"[^>]*>/gi, policy)
		.replaceAll(/<script\b[\s\S]*?<\/script>/gi, '')
		.replaceAll(/<link rel="(?:modulepreload|preload|prefetch)"[^>]*>/gi, '')
		.replaceAll(/<link rel="stylesheet" href="([^"]*)"[^>]*>/g, (_, address: string) => {
			return `<style>${styles.get(address) ?? ''}</style>`;
		})
		.replaceAll(/\s(href|src)="(\/[^"]*)"/g, (_, name: string, address: string) => {
			return ` ${name}="${way(address) ?? origin + address}"`;
		})
		.replaceAll(/\ssrcset="([^"]*)"/g, (_, set: string) => {
			const shown = set.replaceAll(/(^|,\s*)(\/\S+)/g, (__, before: string, address: string) => {
				return before + (way(address) ?? origin + address);
			});
			return ` srcset="${shown}"`;
		});
}

const policy = `<meta http-equiv="content-security-policy" content="default-src 'none'; img-src * data:; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">`;
