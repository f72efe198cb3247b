// Stands in for Confluence's own picker of one person, which binds itself to every input.autocomplete-user of a page:
// suggestions from two letters on, and the user name of the chosen person as the field's value.
(function () {
  'use strict';
  const site = document.currentScript.src.replace(/\/user-picker\.js.*$/, '');

  function suggestion(person, choose) {
    const row = document.createElement('li');
    const link = document.createElement('a');
    link.href = '#';
    link.textContent = person.username ? person.title + ' (' + person.username + ')' : person.title;
    link.addEventListener('click', function (event) {
      event.preventDefault();
      choose(person);
    });
    row.append(link);
    return row;
  }

  function bind(input) {
    const place = document.createElement('div');
    place.className = 'aui-dd-parent autocomplete';
    input.dataset.autocompleteUserOrGroupBound = 'true';
    input.autocomplete = 'off';
    input.after(place);
    function choose(person) {
      place.replaceChildren();
      if (person.username) {
        input.value = person.username;
      }
      input.focus();
    }
    async function suggest() {
      const typed = input.value.trim();
      if (typed.length < 2) {
        place.replaceChildren();
        return;
      }
      const most = input.dataset.max || 10;
      const answer = await fetch(site + '/rest/prototype/1/search/user.json?max-results=' + most + '&query='
        + encodeURIComponent(typed), { headers: { Accept: 'application/json' } });
      const people = answer.ok ? (await answer.json()).result : [];
      if (typed !== input.value.trim()) {
        return;
      }
      const none = input.dataset.noneMessage ? [{ title: input.dataset.noneMessage }] : [];
      const list = document.createElement('ol');
      list.className = 'wb-suggestions';
      list.append(...(people.length ? people : none).map(function (each) { return suggestion(each, choose); }));
      place.replaceChildren(list);
    }
    input.addEventListener('input', suggest);
    input.addEventListener('keydown', function (event) {
      if (event.key === 'Escape') {
        place.replaceChildren();
      }
    });
  }

  document.querySelectorAll('input.autocomplete-user').forEach(bind);
})();
