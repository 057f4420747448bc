// The client's own form: takes the link out of the address, so that no history keeps it; no server sees it there.
(function () {
  'use strict';

  const field = document.querySelector('[data-link-field]');
  if (field && window.location.hash.length > 1) {
    field.querySelector('input').value = decodeURIComponent(window.location.hash.slice(1));
    history.replaceState(null, '', window.location.pathname);
  }
  if (field && field.querySelector('input').value) {
    field.hidden = true;
  }
})();
