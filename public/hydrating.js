/*
 * Runs before anything is shown: while the page's own code may still wake it, the pictures that stand in for the map
 * are neither shown nor fetched before the reader comes near them. If that code is missing, broken or late, they come. It is a script of its own, and an
 * old-fashioned one, because it must run where the other does not.
 */
(function () {
  /** Milliseconds after which a slow line gets the pictures all the same. */
  var PATIENCE = 8000;
  var root = document.documentElement;
  var giveUp = function () {
    root.classList.remove('hydrating');
  };
  if (!('noModule' in HTMLScriptElement.prototype)) return;
  root.classList.add('hydrating');
  // The link of the opening is drawn before the eye.
  if (!location.search && !location.hash) root.classList.add('opening');
  // Elements that cannot load their file tell it in the capturing phase alone.
  addEventListener('error', giveUp, true);
  addEventListener('unhandledrejection', giveUp);
  var timer = setTimeout(giveUp, PATIENCE);
  // A page that rests waits for its reader; the code comes when they begin.
  addEventListener('rest', function () {
    clearTimeout(timer);
  });
  addEventListener('begin', function () {
    setTimeout(giveUp, PATIENCE);
  });
})();
