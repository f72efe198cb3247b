(function () {
  'use strict';

  function offerCopy(button) {
    button.hidden = false;
    button.addEventListener('click', function () {
      navigator.clipboard.writeText(button.dataset.copy).then(function () {
        button.textContent = button.dataset.copied;
      });
    });
  }

  function begin() {
    if (navigator.clipboard) {
      Array.prototype.forEach.call(document.querySelectorAll('.guildhall-copy'), offerCopy);
    }
  }

  if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', begin);
  } else {
    begin();
  }
}());
