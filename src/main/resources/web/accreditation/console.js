(function () {
  'use strict';

  function each(list, work) {
    Array.prototype.forEach.call(list, work);
  }

  function desk(form) {
    var boxes = form.querySelectorAll('input[name=chosen]');
    var bar = form.querySelector('.guildhall-bulk');
    var all = form.querySelector('input[name=all]');
    var change = form.querySelector('select[name=change]');
    var more = bar.querySelector('details');
    var head = form.querySelector('.guildhall-choose');
    var count = document.createElement('p');
    var page = document.createElement('input');

    function show() {
      var chosen = form.querySelectorAll('input[name=chosen]:checked').length;
      each(boxes, function (box) { box.closest('tr').classList.toggle('guildhall-chosen', box.checked); });
      page.checked = chosen === boxes.length;
      page.indeterminate = chosen > 0 && chosen < boxes.length;
      count.textContent = form.dataset.selected + ' ' + chosen;
      bar.classList.toggle('guildhall-bulk-bar', chosen > 0 || all.checked);
    }

    page.type = 'checkbox';
    page.className = 'checkbox';
    page.setAttribute('aria-label', form.dataset.choosePage);
    page.addEventListener('change', function () {
      each(boxes, function (box) { box.checked = page.checked; });
      show();
    });
    head.textContent = '';
    head.appendChild(page);
    count.setAttribute('role', 'status');
    bar.insertBefore(count, bar.querySelector('p'));
    change.addEventListener('change', function () {
      more.open = more.open || !['renew', 'end-probation'].includes(change.value);
    });
    form.addEventListener('change', show);
    show();
  }

  function begin() {
    each(document.querySelectorAll('form.guildhall-desk'), desk);
  }

  if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', begin);
  } else {
    begin();
  }
}());
