/* The form of a scheme: fields of several lines become rows, and a line says what the rules come to. */
(function () {
  'use strict';

  /* How the text of a field is read into the values of its rows, and written out of them. */
  var KINDS = {
    levels: {
      rows: function (text) { return text.split('\n'); },
      cells: function (row) { return row.split('=').map(function (part) { return part.trim(); }); },
      text: function (cells) { return cells[0] + (cells[1] ? ' = ' + cells[1] : ''); },
      join: '\n'
    },
    classes: {
      rows: function (text) { return text.split('\n'); },
      cells: function (row) { return row.split(';').map(function (part) { return part.trim(); }); },
      text: function (cells) { return cells.join('; '); },
      join: '\n'
    },
    days: {
      rows: function (text) { return text.split(/[\s,;]+/); },
      cells: function (row) { return [row.replace(/^[-−]/, ''), /^[-−]/.test(row) ? '-' : '']; },
      text: function (cells) { return cells[0] ? cells[1] + cells[0].trim() : ''; },
      join: ', '
    }
  };

  function all(root, selector) {
    return Array.prototype.slice.call(root.querySelectorAll(selector));
  }

  function made(tag, className, text) {
    var element = document.createElement(tag);
    element.className = className;
    element.textContent = text;
    return element;
  }

  function isBlank(cells) {
    return cells.every(function (cell) { return cell.trim() === '' || cell === '-'; });
  }

  function cellsOf(row) {
    return all(row, 'input, select').map(function (control) { return control.value; });
  }

  /** Rows in the place of one field, which stays in the form with their text. */
  function Rows(template, field) {
    this.template = template;
    this.field = field;
    this.kind = KINDS[template.getAttribute('data-guildhall-kind')];
    this.label = document.querySelector('label[for="' + field.id + '"]');
    this.isNeeded = field.required;
    this.box = made('div', 'guildhall-field-rows', '');
    this.list = made('div', '', '');
    this.button = made('button', 'aui-button', template.getAttribute('data-guildhall-add'));
  }

  Rows.prototype.add = function (cells) {
    var row = this.template.content.querySelector('.guildhall-field-row').cloneNode(true);
    var error = document.getElementById(this.field.id + '-error');
    all(row, 'input, select').forEach(function (control, i) {
      control.value = cells[i] || '';
      if (i === 0 && error && cells[0] && error.textContent.indexOf('“' + cells[0] + '”') >= 0) {
        control.setAttribute('aria-invalid', 'true');
        control.setAttribute('aria-describedby', error.id);
      }
    });
    this.list.appendChild(row);
    return row;
  };

  Rows.prototype.write = function () {
    var kind = this.kind;
    var rows = all(this.list, '.guildhall-field-row');
    var isNeeded = this.isNeeded;
    this.field.value = rows.map(cellsOf).filter(function (cells) { return !isBlank(cells); })
      .map(kind.text).join(kind.join);
    rows.forEach(function (row, i) { row.querySelector('input').required = isNeeded && i === 0; });
  };

  Rows.prototype.remove = function (row) {
    var near = row.nextElementSibling || row.previousElementSibling;
    this.list.removeChild(row);
    if (this.isNeeded && !this.list.firstElementChild) {
      near = this.add([]);
    }
    this.write();
    (near ? near.querySelector('input') : this.button).focus();
  };

  Rows.prototype.show = function () {
    var rows = this;
    var help = document.getElementById(this.field.id + '-help');
    this.kind.rows(this.field.value).map(this.kind.cells).filter(function (cells) { return !isBlank(cells); })
      .forEach(function (cells) { rows.add(cells); });
    if (this.isNeeded && !this.list.firstElementChild) {
      this.add([]);
    }
    this.label.id = this.field.id + '-label';
    this.box.setAttribute('role', 'group');
    this.box.setAttribute('aria-labelledby', this.label.id);
    this.button.type = 'button';
    this.box.appendChild(this.list);
    this.box.appendChild(this.button);
    this.field.hidden = true;
    this.field.required = false;
    this.field.parentNode.insertBefore(this.box, this.field);
    if (help) {
      help.textContent = this.template.getAttribute('data-guildhall-help');
      this.box.setAttribute('aria-describedby', help.id);
    }
    this.listen();
    this.write();
  };

  Rows.prototype.listen = function () {
    var rows = this;
    this.button.addEventListener('click', function () {
      rows.add([]).querySelector('input').focus();
      rows.write();
    });
    this.list.addEventListener('input', function () { rows.write(); });
    this.list.addEventListener('change', function () { rows.write(); });
    this.list.addEventListener('click', function (event) {
      var button = event.target.closest('button');
      if (button) {
        rows.remove(button.closest('.guildhall-field-row'));
      }
    });
    this.label.addEventListener('click', function () {
      (rows.list.querySelector('input') || rows.button).focus();
    });
  };

  function months(form, name) {
    var number = Number(form.elements[name].value);
    var inWords = new Intl.NumberFormat(document.documentElement.lang || 'en',
      { style: 'unit', unit: 'month', unitDisplay: 'long' });
    return number > 0 ? inWords.format(number) : '';
  }

  function summarize(line, form) {
    function part(name, field, variant) {
      var span = months(form, field);
      return span ? line.getAttribute('data-' + name + variant).replace('{0}', span)
        : line.getAttribute('data-' + name + '-none');
    }
    var text = line.getAttribute('data-guildhall-summary')
      .replace('{0}', part('validity', 'validityMonths', ''))
      .replace('{1}', part('opens', 'opensMonths', ''))
      .replace('{2}', part('grace', 'graceMonths', form.elements.graceCounts.checked ? '-counts' : ''));
    if (line.textContent !== text) {
      line.textContent = text;
    }
  }

  function start() {
    var line = document.querySelector('[data-guildhall-summary]');
    all(document, 'template[data-guildhall-rows]').forEach(function (template) {
      var field = document.getElementById(template.getAttribute('data-guildhall-rows'));
      if (field) {
        new Rows(template, field).show();
      }
    });
    if (line) {
      line.closest('form').addEventListener('change', function (event) { summarize(line, event.currentTarget); });
    }
  }

  if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', start);
  } else {
    start();
  }
})();
