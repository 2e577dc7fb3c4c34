/*
 * Runs before anything is shown. `?form=` in the address says what the frame shows, else it is the story by steps;
 * `?chapters=` says which chapters it tells, else it tells all. Every form but the still picture needs the page's own
 * code: if that is missing, broken or late, the frame shows the picture until it comes. It is a script of its own, and an
 * old-fashioned one, because it must run where the other does not.
 */
(function () {
  /** Milliseconds after which a slow line gets the picture. */
  var PATIENCE = 8000;
  var root = document.documentElement;
  var giveUp = function () {
    if (root.classList.contains('hydrated')) return;
    root.setAttribute('data-form', 'still');
    root.classList.add('asleep');
  };
  /** Escapes that are broken stay. */
  var decode = function (text) {
    return text.replace(/(?:%[0-9a-f]{2})+/gi, function (escaped) {
      try {
        return decodeURIComponent(escaped);
        // eslint-disable-next-line @typescript-eslint/no-unused-vars -- old browsers want a name here
      } catch (error) {
        return escaped;
      }
    });
  };
  /** Takes out the chapters that were not asked for; where no chapter was, all stay. */
  var choose = function (list) {
    var ids = list.toLowerCase().split(/[^a-z0-9-]+/);
    var sections = Array.prototype.slice.call(document.querySelectorAll('.story > section'));
    var others = sections.filter(function (section) {
      return ids.indexOf(section.id) < 0;
    });
    if (others.length === sections.length) others = [];
    others.forEach(function (section) {
      section.parentNode.removeChild(section);
    });
    root.setAttribute('data-chapters', 'chosen');
  };
  if (!('noModule' in HTMLScriptElement.prototype)) return;
  // Escaped once or twice, or as JSON, mails and texts write it. An ampersand may come as `&amp;` or as `&#038;`, which
  // begins a fragment.
  var address = decode(decode((location.search + location.hash).replace(/(?:\\|%5c)u00/gi, '%')))
    .replace(/[\xad\u200b]/g, '')
    .replace(/[\u2010-\u2015]/g, '-')
    .replace(/=3D/g, '=');
  var asked = /[?&;]\s*form=(stepper|map|chart|still)\b/i.exec(address);
  var form = asked ? asked[1].toLowerCase() : 'stepper';
  root.setAttribute('data-asked', form);
  root.setAttribute('data-form', form);
  // As a fragment, so that the picture that may take the story's place is that of the chapter, too.
  var chapter = /[?&;]chapter=([\w-]+)/i.exec(location.search);
  if (chapter && !/^#0*38;/.test(location.hash)) location.replace('#' + chapter[1].toLowerCase());
  var chapters = /[?&;]\s*chapters=([^&#;]+)/i.exec(address);
  if (chapters) {
    // The text is not shown until it is known which of it stays.
    root.setAttribute('data-chapters', 'asked');
    // At the end of the page's text, and before its own code runs.
    var chooseOnce = function () {
      document.removeEventListener('readystatechange', chooseOnce);
      choose(chapters[1]);
    };
    document.addEventListener('readystatechange', chooseOnce);
  }
  // Elements that cannot load their file tell it in the capturing phase alone.
  addEventListener('error', giveUp, true);
  addEventListener('unhandledrejection', giveUp);
  var timer = setTimeout(giveUp, PATIENCE);
  // A frame that rests waits for its reader; the code comes when they begin.
  addEventListener('rest', function () {
    clearTimeout(timer);
  });
  addEventListener('begin', function () {
    setTimeout(giveUp, PATIENCE);
  });
})();
