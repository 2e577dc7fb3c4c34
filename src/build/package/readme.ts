import { PLACEHOLDER } from './snippets.ts';

/** Addresses of a language's pages, from the site's root. */
interface Addresses {
  readonly home: string;
  readonly embed: string;
  readonly publish: string;
  readonly example: string;
}

const path = (address: string) => `\`${address.slice(1) || './'}\``;

export const readme = (
  title: string,
  version: string,
  at: Addresses,
): string => `# ${title}, version ${version}: the site for your own host

1. Unzip everything into a folder of a web server: any folder, any static host. All addresses are relative.
2. Open the folder in a browser. The story is at ${path(at.home)}, an article that embeds it at ${path(at.example)}.
3. Open ${path(at.publish)} **there**: the page makes the code to paste into articles, with your address already in it.
   Or take a file from \`snippets/\` and put your address in place of \`${PLACEHOLDER}\`.

Nothing calls another server. There are no cookies, no storage and no counting.

## What is here

- \`index.html\`, \`en/\` and the other folders of pages; \`assets/\`, \`share/\`, \`maps/\`, \`data/\`: the site.
- \`embed/<version>/embed.js\`: the script that snippets load. A released version never changes.
- \`stills/<language>/<chapter>.svg\` and \`.png\` (1600 x 900 px): pictures for print, social media, consent boxes.
- \`snippets/<language>-<form>.html\`: code to paste.
- \`headers/\`: examples of a server's settings for nginx, Apache, Netlify and Cloudflare Pages.
- \`LICENCES.md\`: what is in here and by which licence. Credit line: “${title}”, CC BY 4.0; base map: Natural Earth.

The folders \`stills/\`, \`snippets/\` and \`headers/\` and the files \`*.md\` need not be published.

## When you publish a newer version

Unzip it **over** the old one and delete nothing: articles that are open in somebody's browser still ask for the old
files in \`assets/\`, whose names change with their content, and published snippets ask for their \`embed/<version>/\`.
After a month the old files in \`assets/\` may go; \`embed/<version>/\` stays for good.

## What the server should say

- \`Access-Control-Allow-Origin: *\`. Without it the site is dead in frames with \`sandbox="allow-scripts"\`.
- Never \`X-Frame-Options\`: other sites are to frame this one.
- The types of \`.js\` (text/javascript), \`.svg\`, \`.json\`, \`.woff2\`, and compression.
- The content security policy in \`headers/\` is as strict as the site allows.
`;

export const liesmich = (
  title: string,
  version: string,
  at: Addresses,
): string => `# ${title}, Version ${version}: die Website für den eigenen Server

1. Alles in einen Ordner eines Webservers entpacken: irgendein Ordner, irgendein statischer Host. Alle Adressen sind
   relativ.
2. Den Ordner im Browser öffnen. Die Geschichte liegt unter ${path(at.home)}, ein Artikel, der sie einbettet, unter ${path(at.example)}.
3. **Dort** ${path(at.publish)} öffnen: Die Seite macht den Code zum Einfügen, Ihre Adresse steht schon darin.
   Oder eine Datei aus \`snippets/\` nehmen und \`${PLACEHOLDER}\` durch Ihre Adresse ersetzen.

Nichts ruft einen anderen Server. Es gibt keine Cookies, keinen Speicher und keine Zählung.

## Was hier liegt

- \`index.html\`, \`en/\` und die übrigen Ordner mit Seiten; \`assets/\`, \`share/\`, \`maps/\`, \`data/\`: die Website.
- \`embed/<Version>/embed.js\`: das Skript, das der eingefügte Code lädt. Eine veröffentlichte Version ändert sich nie.
- \`stills/<Sprache>/<Kapitel>.svg\` und \`.png\` (1600 x 900 px): Bilder für Druck, soziale Medien, Einwilligungskästen.
- \`snippets/<Sprache>-<Form>.html\`: Code zum Einfügen.
- \`headers/\`: Beispiele für die Einstellungen von nginx, Apache, Netlify und Cloudflare Pages.
- \`LICENCES.md\`: was enthalten ist und unter welcher Lizenz. Quellenzeile: „${title}“, CC BY 4.0; Grundkarte: Natural
  Earth.

Die Ordner \`stills/\`, \`snippets/\` und \`headers/\` und die Dateien \`*.md\` müssen nicht veröffentlicht werden.

## Wenn Sie eine neuere Version veröffentlichen

**Über** die alte entpacken und nichts löschen: Artikel, die gerade in einem Browser offen sind, fragen noch nach den
alten Dateien in \`assets/\`, deren Namen sich mit dem Inhalt ändern, und veröffentlichter Code nach seinem
\`embed/<Version>/\`. Nach einem Monat dürfen die alten Dateien in \`assets/\` weg; \`embed/<Version>/\` bleibt für immer.

## Was der Server sagen soll

- \`Access-Control-Allow-Origin: *\`. Ohne das ist die Website in Rahmen mit \`sandbox="allow-scripts"\` tot.
- Nie \`X-Frame-Options\`: Andere Websites sollen diese einrahmen.
- Die Typen von \`.js\` (text/javascript), \`.svg\`, \`.json\`, \`.woff2\`, und Kompression.
- Die Content Security Policy in \`headers/\` ist so streng, wie die Website es zulässt.
`;
