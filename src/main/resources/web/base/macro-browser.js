/*
 * In the dialog in which an author sets up a macro: the fields for schemes and levels offer the names that there are.
 * They stay fields for text, so whatever a page has stored can be kept.
 */
(function () {
  'use strict';

  var CHOICES = {
    'cop-accreditation': { scheme: schemes },
    'cop-register': { scheme: schemes, levels: levels },
    'cop-renewals': { scheme: schemes },
    'cop-gate': { scheme: schemes, level: levels }
  };
  var loaded = {};

  function valueOf(parameter) {
    var field = document.getElementById('macro-param-' + parameter);
    return field ? field.value.trim() : '';
  }

  function community() {
    return valueOf('community') || AJS.Meta.get('space-key') || '';
  }

  /** The schemes of a community; none where it cannot be read. */
  function load(space) {
    if (!loaded[space]) {
      loaded[space] = fetch(
        AJS.contextPath() + '/rest/guildhall/1.0/communities/' + encodeURIComponent(space) + '/schemes',
        { credentials: 'same-origin', headers: { Accept: 'application/json' } }
      ).then(function (response) {
        return response.ok ? response.json() : { results: [] };
      }).then(function (answer) {
        return answer.results;
      }).catch(function () {
        return [];
      });
    }
    return loaded[space];
  }

  function schemes(all) {
    return all.map(function (scheme) { return scheme.name; });
  }

  function levels(all) {
    var wanted = valueOf('scheme').toLowerCase();
    var names = [];
    all.forEach(function (scheme) {
      if (wanted === '' || scheme.name.toLowerCase() === wanted) {
        names = names.concat(scheme.levels);
      }
    });
    return names.filter(function (name, i) { return names.indexOf(name) === i; });
  }

  function offer(input, list, choices) {
    var space = community();
    if (space) {
      load(space).then(function (all) {
        var before = list.getAttribute('data-several') ? input.value.replace(/[^,]*$/, '') : '';
        list.textContent = '';
        choices(all).forEach(function (name) {
          var option = document.createElement('option');
          option.value = before ? before.trim() + ' ' + name : name;
          list.appendChild(option);
        });
      });
    }
  }

  function field(macro, parameter) {
    return function (param, options) {
      var made = AJS.MacroBrowser.ParameterFields.string(param, options);
      var input = made.input && made.input[0];
      var list = document.createElement('datalist');
      if (input) {
        list.id = 'guildhall-' + macro + '-' + parameter;
        if (parameter === 'levels') {
          list.setAttribute('data-several', 'true');
        }
        input.parentNode.insertBefore(list, input.nextSibling);
        input.setAttribute('list', list.id);
        ['focus', 'input'].forEach(function (happening) {
          input.addEventListener(happening, function () { offer(input, list, CHOICES[macro][parameter]); });
        });
      }
      return made;
    };
  }

  AJS.toInit(function () {
    if (AJS.MacroBrowser && AJS.MacroBrowser.setMacroJsOverride) {
      Object.keys(CHOICES).forEach(function (macro) {
        var fields = {};
        Object.keys(CHOICES[macro]).forEach(function (parameter) { fields[parameter] = field(macro, parameter); });
        AJS.MacroBrowser.setMacroJsOverride(macro, { fields: { string: fields } });
      });
    }
  });
})();
