/*
 * Runs before anything is shown: `?theme=dark` or `?theme=light` in the address decides on the colours, else the system.
 * The theme is no part of the story's view: it says how the reader sees, not what is shown. There is no storage to keep
 * it in, so it stands in the address and goes along from page to page, but not into a link that is shared.
 */
(function () {
  var theme = /[?&;]theme=(dark|light)\b/i.exec(location.search + location.hash);
  if (theme) document.documentElement.setAttribute('data-theme', theme[1].toLowerCase());
  // All addresses in a page count from its folder. Some hosts show it without the slash that says so; those that take the
  // slash away, by sending the reader on, would do so again, even where the browser does not tell: the window's name does.
  var MARK = 'as-reported-slash';
  var wasSent = window.name === MARK;
  if (wasSent) window.name = '';
  var visit = performance.getEntriesByType('navigation')[0];
  var isFolder = /^http/.test(location.protocol) && !/(\/|\/index|\.\w+)$/.test(location.pathname);
  if (isFolder && visit && !visit.redirectCount && !window.name && !wasSent) {
    window.name = MARK;
    location.replace(location.pathname + '/' + location.search + location.hash);
  }
})();
