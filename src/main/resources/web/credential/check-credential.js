(function () {
  'use strict';

  var LARGEST = 1024 * 1024;

  function element(name, className, text) {
    var made = document.createElement(name);
    if (className) {
      made.className = className;
    }
    if (text) {
      made.textContent = text;
    }
    return made;
  }

  function marked(name, symbol, text, className) {
    var made = element(name, className);
    var sign = element('span', '', symbol);
    sign.setAttribute('aria-hidden', 'true');
    made.append(sign, ' ' + text);
    return made;
  }

  function message(tone, text) {
    var box = element('div', 'aui-message aui-message-' + tone);
    box.append(element('p', '', text));
    return box;
  }

  function verdict(report) {
    var box = element('div', 'aui-message aui-message-' + report.tone);
    box.append(element('p', 'guildhall-verdict', report.verdictText), element('p', '', report.advice));
    return box;
  }

  // What the badge says of itself runs in a direction of its own.
  function said(text) {
    var value = element('dd', '', text);
    value.dir = 'auto';
    return value;
  }

  function facts(report) {
    var list = element('dl', 'guildhall-facts');
    report.facts.forEach(function (fact) {
      var row = element('div');
      row.append(element('dt', '', fact.label), said(fact.value));
      list.append(row);
    });
    return list;
  }

  function checks(report, words) {
    var table = element('table', 'aui');
    table.append(element('caption', '', words.checks));
    var heads = element('tr');
    words.columns.split('|').forEach(function (column) {
      var head = element('th', '', column);
      head.scope = 'col';
      heads.append(head);
    });
    table.createTHead().append(heads);
    var body = table.createTBody();
    report.checks.forEach(function (line) {
      var row = element('tr');
      var head = element('th', '', line.checkText);
      head.scope = 'row';
      row.append(
        head,
        marked('td', line.symbol, line.outcomeText, 'guildhall-outcome-' + line.outcome),
        element('td', '', line.reasonText),
        element('td', '', line.sourceText)
      );
      body.append(row);
    });
    return table;
  }

  function show(result, report, words) {
    result.replaceChildren(verdict(report));
    if (report.facts.length > 0) {
      result.append(element('h3', '', words.says), facts(report));
    }
    result.append(checks(report, words));
    result.scrollIntoView({ block: 'nearest' });
  }

  function send(drop, file, result) {
    var words = drop.dataset;
    if (file.size > LARGEST) {
      result.replaceChildren(message('error', words.tooLarge));
      return;
    }
    var headers = { 'Content-Type': 'application/octet-stream', Accept: 'application/json' };
    var form = drop.closest('form');
    var email = form && form.elements.email;
    if (email && email.value.trim()) {
      headers['X-Guildhall-Recipient'] = encodeURIComponent(email.value.trim());
    }
    fetch(words.endpoint, { method: 'POST', credentials: 'same-origin', headers: headers, body: file })
      .then(function (response) {
        return response.json().then(function (body) {
          if (response.ok) {
            show(result, body, words);
          } else {
            result.replaceChildren(message('error', body.errors ? body.errors[0].message : words.failed));
          }
        });
      })
      .catch(function () {
        result.replaceChildren(message('error', words.failed));
      });
  }

  function start(drop) {
    var area = drop.closest('.guildhall-verify');
    var result = area.querySelector('.guildhall-result');
    var input = drop.querySelector('input[type=file]');
    drop.querySelector('.guildhall-file').hidden = false;
    input.addEventListener('change', function () {
      if (input.files.length > 0) {
        send(drop, input.files[0], result);
      }
    });
    area.addEventListener('dragover', function (event) {
      event.preventDefault();
      drop.classList.add('guildhall-over');
    });
    area.addEventListener('dragleave', function () {
      drop.classList.remove('guildhall-over');
    });
    area.addEventListener('drop', function (event) {
      drop.classList.remove('guildhall-over');
      if (event.dataTransfer.files.length > 0) {
        event.preventDefault();
        send(drop, event.dataTransfer.files[0], result);
      }
    });
  }

  function startAll() {
    document.querySelectorAll('.guildhall-drop').forEach(start);
  }

  if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', startAll);
  } else {
    startAll();
  }
})();
