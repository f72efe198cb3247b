/* Offers a button to print in the place of the sentence that says how. */
(function () {
  'use strict';

  function offer(tools) {
    var button = tools.querySelector('button');
    tools.querySelector('[data-guildhall-without-script]').hidden = true;
    button.hidden = false;
    button.addEventListener('click', function () { window.print(); });
  }

  function start() {
    Array.prototype.forEach.call(document.querySelectorAll('[data-guildhall-print]'), offer);
  }

  if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', start);
  } else {
    start();
  }
})();
