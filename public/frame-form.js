/*
 * Runs before anything is shown: `?form=` in the address says what the frame shows, else it is the story by steps. All
 * but the still picture need the page's own code: if that is missing, broken or late, the frame shows the picture until
 * it comes. It is a script of its own, and an old-fashioned one, because it must run where the other does not.
 */
(function () {
  /** Milliseconds after which a slow line gets the picture. */
  var PATIENCE = 8000;
  var root = document.documentElement;
  var giveUp = function () {
    if (!root.classList.contains('hydrated')) root.setAttribute('data-form', 'still');
  };
  if (!('noModule' in HTMLScriptElement.prototype)) return;
  var asked = /[?&]form=(stepper|map|chart|still)(?=[&#]|$)/.exec(location.search);
  root.setAttribute('data-asked', asked ? asked[1] : 'stepper');
  root.setAttribute('data-form', asked ? asked[1] : 'stepper');
  // Elements that cannot load their file tell it in the capturing phase alone.
  addEventListener('error', giveUp, true);
  addEventListener('unhandledrejection', giveUp);
  setTimeout(giveUp, PATIENCE);
})();
