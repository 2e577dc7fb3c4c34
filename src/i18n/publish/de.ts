import type { PublishMessages } from './messages.ts';

export const de: PublishMessages = {
  title: 'Einbetten',
  intro: [
    'Ein Stück HTML, das Sie in einen Artikel einfügen: Karte, Zeitleiste und Text passen sich der Spalte an und laufen mit dem Artikel mit. Es setzt keine Cookies, speichert nichts und ruft niemanden außer dem Server, auf dem diese Seite liegt.',
    'Wählen Sie hier aus, was Ihr Artikel zeigen soll; der Code darunter ändert sich mit.',
  ],
  needsScript:
    'Zum Auswählen braucht diese Seite JavaScript. Ohne geht es auch: Die Rahmenseite lässt sich unter dieser Adresse in jedes iframe setzen.',
  seeExample: 'Beispielartikel ansehen',
  language: 'Sprache',
  form: 'Form',
  forms: {
    auto: ['Automatisch', 'Läuft mit dem Artikel mit, wo das geht, und ist sonst zum Weiterblättern. Empfohlen.'],
    stepper: ['Zum Blättern', 'Kapitel für Kapitel mit Tasten; immer gleich hoch.'],
    map: ['Karte', 'Karte und Zeitleiste ohne Kapitel, für einen bestimmten Tag.'],
    chart: ['Diagramm', 'Die genannten Zahlen, nach Sprechern, mit Zeitleiste.'],
    still: ['Bild', 'Bild mit Link, ohne iframe und Skript; auch als Platzhalter vor einer Einwilligung.'],
  },
  start: 'Beginn',
  startAt: { chapter: 'bei einem Kapitel', day: 'an einem Tag' },
  chapter: 'Kapitel',
  opening: (title) => `${title} (Anfang)`,
  day: 'Tag',
  dayHint: (first, last) => `${first} bis ${last}`,
  lens: 'Der Tag bedeutet',
  lenses: { reported: 'bis dahin gesagt', happened: 'soll bis dahin geschehen sein' },
  theme: 'Farben',
  themes: { auto: 'wie das System', light: 'hell', dark: 'dunkel' },
  address: 'Adresse der Website',
  addressHint: 'Wo diese Website öffentlich liegt. Der Code lädt alles von dort und von nirgends sonst.',
  addressWrong:
    'Bitte eine Adresse wie https://beispiel.example/ordner/ angeben. Im Code steht noch die letzte gültige.',
  integrity: [
    'Skript mit Prüfsumme',
    'Subresource Integrity: Der Browser führt das Skript nur aus, wenn es unverändert ist. Der Server muss es für alle Ursprünge freigeben.',
  ],
  snippet: 'Code für Ihren Artikel',
  snippetHint: 'An der Stelle einfügen, an der die Karte stehen soll, als HTML-Block.',
  copy: 'Code kopieren',
  copied: 'Kopiert.',
  refused: 'Hier darf nichts kopiert werden; der Code ist markiert.',
  frameAddress: 'Nur die Adresse des Rahmens',
  frameAddressHint: 'Für Redaktionssysteme mit einem Feld für iframes und für AMP.',
  preview: 'Vorschau',
  previewHint:
    'Der Code von oben in einer Spalte dieser Breite. Hier bleibt die Karte zum Blättern; wie sie mitläuft, zeigt der Beispielartikel.',
  width: 'Breite der Spalte',
  widths: { 320: 'kleines Telefon', 390: 'Telefon', 680: 'Textspalte', 960: 'breite Spalte', 1280: 'ganze Seite' },
  questions: 'Was Redaktionen fragen',
  answers: [
    [
      'Wie viel lädt der Rahmen?',
      'Knapp 250\u00a0kB: Text, gezeichnete Karte, Schriften und Skript, und das erst, wenn die Karte in die Nähe des Fensters kommt. Kann das Gerät die bewegliche Karte zeigen, folgen rund 500\u00a0kB; bis dahin steht die gezeichnete. Das Skript im Code ist kleiner als 3\u00a0kB.',
    ],
    [
      'Braucht es eine Einwilligung?',
      'Der Rahmen setzt keine Cookies, liest und schreibt keinen Speicher und zählt niemanden. Übertragen wird, was jeder Aufruf einer Website überträgt, an den Server dieser Website. Verlangt Ihr Haus trotzdem einen Klick vor fremden Rahmen, nehmen Sie die Form „Bild“ als Platzhalter und setzen nach dem Klick den Code ein; das Skript findet Rahmen auch später.',
    ],
    [
      'Was, wenn unser System Skripte entfernt?',
      'Dann bleibt der Rahmen zum Blättern, in fester Höhe. Entfernt es auch den Rahmen, bleiben Bild und Link.',
    ],
    [
      'Und in AMP?',
      'Setzen Sie die Adresse des Rahmens in ein amp-iframe mit sandbox="allow-scripts allow-same-origin allow-popups" und resizable. Der Rahmen meldet seine Höhe in der Form, die AMP versteht.',
    ],
    [
      'Können wir es selbst hosten?',
      'Ja. Das Paket (npm run package) enthält die ganze Website mit Adressen, die in jedem Ordner gelten, dazu Bilder als SVG und PNG, Code zum Einfügen und Beispiele für die Einstellungen des Servers.',
    ],
    [
      'Was dürfen wir?',
      'Einbetten, zeigen, übersetzen und verändern, auch kommerziell: Texte und Daten stehen unter CC\u00a0BY\u00a04.0, der Programmcode unter der MIT-Lizenz. Nennen Sie die Quelle.',
    ],
  ],
  credit: 'Quellenzeile',
  creditLine: (title) => `Karte: „${title}“, CC\u00a0BY\u00a04.0; Grundkarte: Natural Earth`,
  frameTitle: (title, headline) => `${title}. ${headline} (interaktive Karte)`,
  linkText: (title, headline) => `${headline}: die ganze Geschichte mit Karte („${title}“)`,
  example: {
    mark: 'Beispiel: Diese Zeitung gibt es nicht. Der Artikel zeigt, wie die Karte in einem fremden Text steht.',
    newsroom: 'Der Musterbote',
    kicker: 'Aus der Werkstatt',
    title: 'Wie eine Karte in einen Artikel kommt',
    lead: 'Dieser Text handelt von nichts als sich selbst: Er ist so lang wie ein gewöhnlicher Artikel, damit man sieht, was die Karte beim Lesen tut.',
    photo: 'Hier stünde das Bild der Redaktion.',
    before: [
      [
        '',
        'Wer einen Artikel liest, liest von oben nach unten. Eine Karte, die dazwischensteht, soll dabei nicht aufhalten: Sie soll da sein, wenn man bei ihr ankommt, sich beim Weiterlesen mitbewegen und wieder gehen, wenn man an ihr vorbei ist.',
        'Das ist schwerer, als es klingt. Eingebettete Seiten haben oft einen eigenen Rollbalken. Wer mit dem Finger oder dem Mausrad in sie hineingerät, bewegt plötzlich nur noch den Kasten und nicht mehr den Artikel. Andere Kästen wachsen, während man liest, und schieben den Text davon.',
        'Andere wieder verschwinden ganz: weil ein Redaktionssystem sie beim Speichern entfernt, weil jemand erst zustimmen müsste, weil die Leitung zu langsam ist. Dann steht mitten im Artikel ein leeres Feld, und niemand erfährt, was dort hätte sein sollen.',
      ],
      [
        'Was diese Karte anders macht',
        'Diese Karte hat keinen eigenen Rollbalken. Solange ihr Abschnitt vorbeizieht, bleibt sie im Fenster stehen, und jedes Stück Weiterlesen führt sie ein Stück weiter. Danach geht der Artikel weiter, als wäre nichts gewesen.',
        'Dazu braucht es ein kleines Skript auf der Seite des Artikels. Es prüft zuerst, ob das Anheften hier überhaupt gelingt, und lässt sonst die Finger davon. Es wartet auch nicht, bis jemand schon bei der Karte ist: Was im Blick ist, ändert seine Größe nicht mehr.',
        'Wo das nicht geht, etwa weil das Redaktionssystem das kleine Skript entfernt oder weil die Seite das Anheften verhindert, wird aus derselben Karte eine zum Blättern: mit Tasten, mit der Tastatur oder mit einem Wisch zur Seite. Der Inhalt ist derselbe.',
        'Wer Bewegungen im Betriebssystem abgestellt hat, bekommt ebenfalls die Karte zum Blättern. Und wer mit einem Vorleseprogramm liest, findet in ihr eine Überschrift, den Text jedes Kapitels und die Angaben als Liste.',
      ],
      [
        'Was sie nicht tut',
        'Die Karte setzt keine Cookies und ruft keinen Dritten. Wer ohne JavaScript liest oder wessen Browser fremde Rahmen sperrt, sieht an ihrer Stelle ein Bild und einen Link.',
        'Sie ändert auch nichts am Artikel: Sie bringt keine Schrift in ihn, keine Farbe und keinen Eintrag in den Verlauf des Browsers. Die Zurück-Taste führt dorthin, wohin sie ohne Karte geführt hätte.',
        'Und sie lädt erst, wenn man ihr auf ein paar Fensterhöhen nahe gekommen ist. Wer einen langen Artikel vorher verlässt, hat von ihr nichts bekommen als ein paar Zeilen HTML. Auch dann kommt zuerst, was man sofort lesen kann: der Text und eine gezeichnete Karte. Die bewegliche löst sie ab, sobald sie bereit ist, ohne dass etwas springt.',
      ],
      [
        'Und so sieht es aus',
        'Bis hierher war es mehr als eine Fensterhöhe Text. Das ist Absicht: Erst aus dieser Entfernung wird aus der Karte eine, die mitläuft. Stünde sie ganz oben im Artikel, bliebe sie zum Blättern, damit sich vor den Augen der Leserinnen und Leser nichts verschiebt.',
        'Es folgt die Karte, so eingefügt, wie die Seite „Einbetten“ es vorschlägt.',
      ],
    ],
    after: [
      'Hier geht der Artikel weiter. Wer zurückrollt, findet die Karte bei dem Schritt, der zu dieser Stelle gehört; nichts ist doppelt, und nichts steht auf dem falschen Tag.',
      'Die Marken und Zahlen in der Karte führen jeweils zu der Angabe, auf der sie beruhen. Was aus der Karte hinausführt, öffnet sich in einem neuen Fenster, damit der Artikel stehen bleibt.',
      'Wer mit der Tastatur liest, kommt mit der Tabulatortaste in die Karte hinein und auf der anderen Seite wieder heraus.',
      'Alles Weitere steht auf der Seite, die den Code macht.',
    ],
    back: 'Code für den eigenen Artikel',
  },
};
