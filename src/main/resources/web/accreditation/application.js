/* The form to apply: shows what the chosen scheme asks for, and adds and removes rows for evidence in place. */
(function () {
  'use strict';

  function each(root, selector, work) {
    Array.prototype.forEach.call(root.querySelectorAll(selector), work);
  }

  function showAsked(select) {
    var scheme = select.value.split(':')[0];
    each(document, '[data-guildhall-scheme]', function (asked) {
      asked.hidden = asked.getAttribute('data-guildhall-scheme') !== scheme;
    });
  }

  function number(row, place) {
    [row].concat(Array.prototype.slice.call(row.querySelectorAll('[id], [for]'))).forEach(function (element) {
      ['id', 'for', 'aria-labelledby', 'aria-describedby'].forEach(function (name) {
        var value = element.getAttribute(name);
        if (value) {
          element.setAttribute(name, value.replace(/\d+(?=\s|$)/g, place));
        }
      });
    });
    row.querySelector('[name=confidential]').value = place;
    each(row, '[name=remove]', function (button) {
      button.value = place;
      button.setAttribute('aria-describedby', 'guildhall-evidence-' + place);
    });
    each(row, '[data-guildhall-pattern]', function (text) {
      text.textContent = text.getAttribute('data-guildhall-pattern').replace('{0}', place);
    });
  }

  function follow(rows) {
    var adding = document.querySelector('.guildhall-add');
    Array.prototype.forEach.call(rows.children, function (row, i) { number(row, i + 1); });
    /* Else the Enter key would press the first of them. */
    each(document, 'button[name=more], button[name=remove]', function (button) { button.type = 'button'; });
    adding.hidden = rows.children.length >= Number(rows.getAttribute('data-guildhall-rows'));
  }

  function add(rows, kind) {
    var blank = document.querySelector('[data-guildhall-blank=' + kind + ']');
    rows.appendChild(blank.content.querySelector('.guildhall-row').cloneNode(true));
    follow(rows);
    rows.lastElementChild.querySelector('[name=title]').focus();
  }

  function remove(rows, row) {
    var next = row.nextElementSibling || row.previousElementSibling;
    rows.removeChild(row);
    follow(rows);
    (next ? next.querySelector('[name=title]') : document.querySelector('[name=more]')).focus();
  }

  function pressed(event) {
    var button = event.target.closest('button[name=more], button[name=remove]');
    var rows = document.querySelector('[data-guildhall-rows]');
    if (button) {
      event.preventDefault();
      if (button.name === 'more') {
        add(rows, button.value);
      } else {
        remove(rows, button.closest('.guildhall-row'));
      }
    }
  }

  function start() {
    var select = document.getElementById('guildhall-wanted');
    var show = document.querySelector('[data-guildhall-show]');
    if (select && show) {
      show.parentNode.removeChild(show);
      select.addEventListener('change', function () { showAsked(select); });
      showAsked(select);
      follow(document.querySelector('[data-guildhall-rows]'));
      select.form.addEventListener('click', pressed);
    }
  }

  if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', start);
  } else {
    start();
  }
})();
