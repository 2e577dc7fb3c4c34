import type { Messages } from './messages.ts';

/** Small numbers in words, as printed in running text. */
const COUNTS = 'null ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf'.split(' ');
const inWords = (count: number, one: string) => (count === 1 ? one : (COUNTS[count] ?? `${count}`));
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const figures = (count: number) =>
  capital(`${inWords(count, 'eine')} ${count === 1 ? 'Zahlenangabe' : 'Zahlenangaben'}`);

const statements = (count: number) => (count === 1 ? '1 Angabe' : `${count} Angaben`);

export const de: Messages = {
  languageName: 'Deutsch',
  skipToStory: 'Zum Text',
  sources: 'Alle Angaben und Quellen',
  sourcesShort: 'Quellen',
  mapName: {
    reported: (date) => `Karte: was bis zum ${date} berichtet war`,
    happened: (date) => `Karte: was bis zum ${date} geschehen sein soll`,
  },
  mapSimple: 'Die Karte ist vereinfacht gezeichnet.',
  strayed: 'Sie haben den Tag des Kapitels verlassen:',
  rejoin: 'zurück zum Kapiteltag',
  explore: {
    move: 'Karte bewegen',
    surface: 'Bewegliche Karte',
    closer: 'Näher heran',
    farther: 'Weiter weg',
    back: 'Zurück zur Geschichte',
    hint: {
      fine: 'Karte: ziehen, Pfeiltasten, Strg + Mausrad. Das Mausrad allein scrollt die Seite.',
      coarse: 'Zwei Finger bewegen die Karte, einer die Seite.',
    },
  },
  legend: 'Zeichen',
  legendTitles: { sure: 'Wie sicher?', exact: 'Wie genau?', many: 'Wie viele, wie viel?' },
  borderPolicy: 'International anerkannte Grenzen; besetzte Gebiete sind nicht eingezeichnet.',
  placeNamed: 'Ort genannt',
  locationUnknown: 'Ort nicht genannt',
  nearBorder: 'nahe der Grenze, keine Frontlinie',
  noNumber: 'keine Zahl genannt',
  routeUnknown: 'Weg nicht berichtet',
  arrivalOnly: 'nur die Ankunft ist berichtet',
  trueToScale: 'Fläche maßstäblich, Lage und Umriss nicht',
  discLegend: 'Soldaten, nach der Fläche der Scheibe',
  discStyle: { filled: 'Zahl oder ungefähre Zahl', open: 'mindestens so viele', ring: 'höchstens so viele' },
  datesOpen: 'Gepunktet: Das genaue Datum ist offen; bis zu diesem Tag kann es geschehen sein.',
  isNew: 'neu',
  more: (count) => `+ ${count}`,
  statements,
  fromArticles: (ids) => `Artikel ${ids.join(', ')}`,
  statementsSoFar: (count) => `${statements(count)} bis zu diesem Tag`,
  lens: { reported: 'Berichtet bis', happened: 'Geschehen bis' },
  lensSwitch: 'Welcher Tag zählt',
  lensExplained: {
    reported: 'Gezeigt wird, was bis zu diesem Tag gesagt worden war.',
    happened: 'Gezeigt wird, was nach allen Artikeln zusammen bis zu diesem Tag geschehen sein soll.',
  },
  sliderName: 'Tag der Karte',
  previousMoment: 'Vorige Angabe',
  nextMoment: 'Nächste Angabe',
  newToday: (count) => `Neu an diesem Tag: ${statements(count)}`,
  nothingNew: (last, next) =>
    [
      'An diesem Tag nichts Neues.',
      last ? `Letzte Angabe: ${last}.` : 'Noch keine Angabe.',
      next ? `Nächste: ${next}.` : 'Keine weitere in den Artikeln.',
    ].join(' '),
  gap: (months) => `${months} Monate ohne Quelle`,
  silence: (from, to) => `In keinem Artikel steht eine Angabe aus der Zeit vom ${from} bis ${to}.`,
  time: {
    play: 'Abspielen',
    pause: 'Anhalten',
    openDay: 'was an diesem Tag neu ist',
    news: {
      reported: (lead) => `Neu: ${lead}`,
      on: (lead) => `Für diesen Tag genannt: ${lead}`,
      possible: (lead) => `Ab diesem Tag möglich: ${lead}`,
      by: (lead) => `Bis zu diesem Tag, laut Angabe: ${lead}`,
    },
    others: (count) => (count === 1 ? '1 weitere Angabe' : `${count} weitere Angaben`),
    soldiers: (figure) => `${figure} Soldaten`,
    days: (count) => (count === 1 ? '1 Tag' : `${count} Tage`),
    nothingGiven: (last, next) =>
      [
        'Für diesen Tag ist nichts genannt.',
        last ? `Zuvor: ${last}.` : 'Zuvor nichts.',
        next ? `Danach: ${next}.` : 'Danach nichts.',
      ].join(' '),
    quiet: {
      reported: {
        nothing: 'An diesem Tag nichts Neues.',
        last: (date, days) => `Letzte Angabe: ${date}, ${days} zuvor`,
        next: (date, days) => `Nächste Angabe: ${date}, ${days} danach`,
        noneBefore: 'Davor steht in den Artikeln keine Angabe.',
        noneAfter: 'Danach steht in den Artikeln keine Angabe mehr.',
      },
      happened: {
        nothing: 'Für diesen Tag ist nichts genannt.',
        last: (date, days) => `Zuvor genannt: ${date}, ${days} früher`,
        next: (date, days) => `Danach genannt: ${date}, ${days} später`,
        noneBefore: 'Für frühere Tage der Zeitachse ist nichts genannt.',
        noneAfter: 'Für spätere Tage der Zeitachse ist nichts genannt.',
      },
    },
    howDated: 'Datum',
    datedAs: (phrase) => `Genauer ist es nicht bekannt: ${phrase}.`,
    marks:
      'Auf der Zeitachse: Quadrat, wo die Artikel allein das Datum ergeben; Kreis, wo wir es mit Material von außerhalb bestimmt haben.',
    possible:
      '„Möglich“: Der Tag liegt in der genannten Zeitspanne. Ab ihrem letzten Tag zeigt die Karte, was bis dahin geschehen sein soll.',
    events: 'Ereignisse mit ungenauem Datum',
    eventsOnDay: 'Der Tag liegt in der Zeitspanne von',
    event: (what, when, said) => `${what}: ${when}; gesagt bis ${said}`,
  },
  estimatesHint: 'Soldaten, geordnet danach, was die Zahl zählt. Ungleiches wird nicht gemittelt.',
  earlier: 'frühere Angabe',
  beyondScale: 'jenseits der Skala',
  asTable: 'Als Tabelle',
  numbers: {
    title: (count, speakers) =>
      `${figures(count)} von ${inWords(speakers, 'einem')} ${speakers === 1 ? 'Sprecher' : 'Sprechern'}`,
    none: 'Noch nennt niemand eine Zahl',
    repeated: (date) => `wiederholt: ${date}`,
    columns: ['Wer und wann', 'Was gezählt wird', 'Zahl'],
    overTime: {
      title: (count, first, last, since) =>
        `${figures(count)}${first === last ? ` am ${last}` : ` vom ${first} bis ${last}`}${since ? ', seitdem keine' : ''}`,
      see: {
        reported: 'Soldaten, jede Zahl an dem Tag, an dem sie gesagt wurde.',
        happened: 'Soldaten, jede Zahl ab dem Tag, von dem sie handelt.',
      },
      lines:
        'Hohl mit Pfeil: nach oben oder unten offen. Eine Linie hält die letzte Zahl eines Lagers für dieselbe Sache, bis es eine neue nennt; Monate ohne Quelle überbrückt sie nicht.',
      noNumber: 'ohne Zahl',
      span: 'Spanne der Angaben',
      to: 'bis',
      open: { up: 'nach oben offen', down: 'nach unten offen' },
      pick: 'Jedes Zeichen sagt hier, wer was wann sagte.',
      said: (date) => `gesagt: ${date}`,
    },
  },
  answers: {
    title: (date) => `Wer sagt was? Stand: ${date}`,
    see: 'Von jedem Sprecher die letzte Antwort bis zu diesem Tag; sein Name führt zur Angabe. ≠ steht, wo zwei Angaben einander entgegenstehen.',
    silent: 'keine Angabe bis zu diesem Tag',
    before: 'zuvor',
    against: 'dem steht entgegen',
    by: (date) => `spätestens ${date}`,
    strip: {
      see: 'Jede Antwort reicht vom Tag der Angabe (Punkt) bis zur nächsten desselben Sprechers. Dünn: Monate ohne Quelle.',
      none: 'Bis zu diesem Tag sagt niemand etwas dazu.',
      columns: { speaker: 'Wer', day: 'Gesagt', answer: 'Antwort', against: 'Dem steht entgegen' },
    },
  },
  status: {
    stated: 'mitgeteilt',
    'second-hand': 'aus zweiter Hand',
    possible: 'möglich',
    expected: 'erwartet',
    disputed: 'umstritten',
    confirmed: 'bestätigt',
    context: 'Hintergrund',
  },
  qualifier: {
    none: (figure) => figure,
    about: (figure) => `rund ${figure}`,
    'at-least': (figure) => `mindestens ${figure}`,
    'more-than': (figure) => `mehr als ${figure}`,
    'up-to': (figure) => `bis zu ${figure}`,
    'just-under': (figure) => `knapp ${figure}`,
    'risen-to': (figure) => `gestiegen auf ${figure}`,
    some: () => '„einige“, keine Zahl',
    thousands: () => '„tausende“, keine Zahl',
    part: () => 'ein Teil, keine Zahl genannt',
    many: () => '„viele“, keine Zahl',
    higher: () => 'womöglich deutlich mehr, keine Zahl',
  },
  unit: {
    soldiers: 'Soldaten',
    km2: 'km²',
    shells: 'Geschosse',
    barrels: 'Barrel',
    tonnes: 'Tonnen',
    voyages: 'Fahrten',
    km: 'km',
  },
  basis: {
    stated: 'im Artikel genannt',
    derived: 'aus den Artikeln erschlossen',
    external: 'außerhalb der Artikel gefunden',
  },
  card: {
    title: 'Angabe',
    close: 'Schließen',
    said: 'Gesagt',
    happened: 'Betrifft',
    where: 'Ort',
    number: 'Zahl',
    sourceLabel: 'Beleg',
    source: (article, paragraph) => `Artikel ${article}, ${paragraph}`,
    paragraph: (from, to) => (to ? `Absätze ${from} bis ${to}` : `Absatz ${from}`),
    via: (name) => `weitergegeben von ${name}`,
    disputes: 'Dem steht entgegen',
    note: 'Anmerkung',
    articlesAlone: (phrase) =>
      phrase ? `Allein aus den Artikeln: ${phrase}.` : 'Die Artikel allein ergeben kein Datum.',
    goToDay: 'Zum Tag der Angabe',
    permalink: 'In der Liste aller Angaben',
  },
  quoted: (title) => `„${title}“`,
  statementNumber: (id) => `Angabe ${id}`,
  cite: {
    title: 'Zitieren',
    copy: { text: 'Text kopieren', csl: 'CSL-JSON kopieren' },
    copied: 'Kopiert.',
    refused: 'Hier darf nichts kopiert werden; bitte den Text markieren.',
  },
  faults: {
    malformed: (param) => `Die Angabe „${param}“ in der Adresse war nicht lesbar; gezeigt wird der Anfang.`,
    'out-of-range': () => 'Der Tag in der Adresse liegt außerhalb der Zeitachse; gezeigt wird ihr nächstes Ende.',
    unknown: () => 'Die Angabe in der Adresse gibt es hier nicht.',
  },
  sourcesTitle: 'Alle Angaben und Quellen',
  sourcesIntro:
    'Jede Zahl, jedes Zeichen und jeder Satz der Karte beruht auf einer dieser Angaben. Der Wortlaut ist unser eigener; Absatz und Artikel stehen dabei.',
  articles: 'Die Artikel',
  published: 'Erschienen',
  evidence: 'Womit wir datiert haben',
  evidenceIntro:
    'Nur wenige Angaben tragen in den Artikeln ein Datum. Die übrigen haben wir mit diesem Material von außerhalb datiert. Auf der Karte erzeugt es kein Zeichen.',
  article: {
    contents: (chapters, minutes) =>
      `${chapters} Kapitel, etwa ${minutes === 1 ? 'eine Minute' : `${minutes}\u00a0Minuten`}`,
    asOf: (phrase) => `Datenstand: letzter Artikel, ${phrase}.`,
    statementNumbers: 'Nummern in eckigen Klammern führen zu den Angaben in der Liste:',
  },
  notFound: 'Diese Seite gibt es nicht',
  notFoundText: 'Vielleicht ist die Adresse unvollständig.',
  licence: 'Texte und Daten: CC BY 4.0. Code: MIT.',
  credits: 'Grundkarte: Natural Earth. Schriften: Source Serif 4, Source Sans 3.',
};
