(function () {
  'use strict';

  function messages(answer) {
    return (answer.errors || []).map(function (error) { return error.message; }).join(' ');
  }

  function upload(box, file, status) {
    var address = box.dataset.upload + '?name=' + encodeURIComponent(file.name.slice(0, 200)) +
      '&delimiter=' + box.querySelector('select').value;
    return fetch(address, {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'Content-Type': 'text/csv', Accept: 'application/json' },
      body: file
    }).then(function (response) {
      return response.json().then(function (answer) {
        if (response.ok) {
          window.location.assign(box.dataset.next + answer.id);
        } else {
          status.textContent = messages(answer) || box.dataset.failed;
        }
      });
    }).catch(function () {
      status.textContent = box.dataset.failed;
    });
  }

  function offerUpload(box) {
    var field = box.querySelector('input[type=file]');
    var status = box.querySelector('[role=alert]');
    var button = box.querySelector('button');
    box.hidden = false;
    box.querySelector('form').addEventListener('submit', function (event) {
      event.preventDefault();
      if (field.files.length === 1) {
        status.textContent = '';
        button.disabled = true;
        upload(box, field.files[0], status).then(function () { button.disabled = false; });
      } else {
        field.focus();
      }
    });
  }

  function show(box, answer) {
    box.querySelector('progress').value = answer.percent;
    box.querySelector('[data-percent]').textContent = answer.percent + '%';
    document.querySelectorAll('[data-count]').forEach(function (count) {
      count.textContent = answer[count.dataset.count];
    });
  }

  function follow(box) {
    window.setTimeout(function () {
      fetch(box.dataset.progress, { credentials: 'same-origin', headers: { Accept: 'application/json' } })
        .then(function (response) { return response.json(); })
        .then(function (answer) {
          show(box, answer);
          if (answer.state !== box.dataset.state || answer.stalled) {
            window.location.reload();
          } else {
            follow(box);
          }
        })
        .catch(function () { follow(box); });
    }, 1500);
  }

  function begin() {
    document.querySelectorAll('[data-upload]').forEach(offerUpload);
    document.querySelectorAll('[data-progress]').forEach(follow);
  }

  if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', begin);
  } else {
    begin();
  }
})();
