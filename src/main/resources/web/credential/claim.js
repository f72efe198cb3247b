/* Puts a file into the field for what is pasted; the form then goes its ordinary way. */
(function () {
  'use strict';

  var LARGEST = 220000;

  function offer(input) {
    var field = document.getElementById(input.getAttribute('data-guildhall-into'));
    var status = document.getElementById(input.getAttribute('data-guildhall-status'));
    input.parentNode.hidden = false;
    input.addEventListener('change', function () {
      var file = input.files[0];
      var reader = new FileReader();
      if (!file) {
        return;
      }
      if (file.size > Number(input.getAttribute('data-guildhall-largest') || LARGEST)) {
        status.textContent = input.getAttribute('data-guildhall-too-large');
        return;
      }
      reader.onload = function () {
        field.value = reader.result;
        status.textContent = input.getAttribute('data-guildhall-read');
      };
      if (file.type === 'image/png') {
        reader.readAsDataURL(file);
      } else {
        reader.readAsText(file);
      }
    });
  }

  function start() {
    Array.prototype.forEach.call(document.querySelectorAll('input[data-guildhall-into]'), offer);
  }

  if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', start);
  } else {
    start();
  }
})();
