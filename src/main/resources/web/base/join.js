/* Joins at once where nothing is asked. Without scripts, or when it is refused, the link leads to where people join. */
(function () {
  'use strict';

  function join(event) {
    var link = event.target.closest && event.target.closest('a[data-guildhall-join]');
    if (!link || event.defaultPrevented || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey) {
      return;
    }
    event.preventDefault();
    if (link.getAttribute('aria-busy') === 'true') {
      return;
    }
    link.setAttribute('aria-busy', 'true');
    fetch(link.getAttribute('data-guildhall-join'), {
      method: 'PUT',
      credentials: 'same-origin',
      headers: { Accept: 'application/json', 'X-Atlassian-Token': 'no-check' }
    }).then(function (answer) {
      location.assign(answer.ok ? link.getAttribute('data-guildhall-joined') : link.href);
    }, function () {
      location.assign(link.href);
    });
  }

  document.addEventListener('click', join);
  window.addEventListener('pageshow', function () {
    Array.prototype.forEach.call(document.querySelectorAll('a[data-guildhall-join]'), function (link) {
      link.removeAttribute('aria-busy');
    });
  });
}());
