// Small things every page has: clocks, the theme button, refreshing, and what to say when a request fails.
(function () {
  'use strict';

  const CLOCK_EVERY = 5000;
  const SESSION_ENDED = 499;

  // The clocks of the sites.
  const formats = new Map();
  function clock(zone) {
    if (!formats.has(zone)) {
      formats.set(zone, new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: '2-digit', minute: '2-digit' }));
    }
    return formats.get(zone);
  }
  setInterval(() => {
    document.querySelectorAll('[data-clock]').forEach((place) => {
      place.textContent = clock(place.dataset.clock).format(new Date());
    });
  }, CLOCK_EVERY);

  // Light or dark.
  const theme = document.getElementById('theme');
  if (theme) {
    const says = document.getElementById('theme-says');
    const say = () => {
      says.textContent = window.concordTheme.now() === 'dark' ? 'Use light colours' : 'Use dark colours';
    };
    theme.hidden = false;
    theme.addEventListener('click', () => {
      window.concordTheme.turn();
      say();
    });
    say();
  }

  // What opens from the bar closes with Escape, or when the person goes elsewhere.
  const menus = () => document.querySelectorAll('details.switcher[open]');
  document.addEventListener('click', (event) => {
    menus().forEach((menu) => {
      if (!menu.contains(event.target)) {
        menu.open = false;
      }
    });
  });
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') {
      menus().forEach((menu) => {
        menu.open = false;
        menu.querySelector('summary').focus();
      });
    }
  });

  // A part of a page that refreshes itself says how often, in seconds. It waits while someone is at work in it.
  let waited = 0;
  setInterval(() => {
    waited += 1;
    const part = document.querySelector('[data-refresh]');
    if (!part || document.hidden || waited < Number(part.dataset.refresh)) {
      return;
    }
    if (!part.contains(document.activeElement) && !part.querySelector('details[open]')) {
      waited = 0;
      window.htmx.trigger(part, 'refresh');
    }
  }, 1000);

  // Failures, in words above the page; a success takes them away.
  function notice(id, why) {
    const place = document.getElementById('notice');
    const words = id && document.getElementById(id);
    if (place) {
      place.replaceChildren(...(words ? [words.content.cloneNode(true)] : []));
      const reason = place.querySelector('[data-why]');
      if (reason && why) {
        reason.textContent = why;
      }
    }
  }
  document.addEventListener('htmx:responseError', (event) => {
    const answer = event.detail.xhr;
    if (answer.status === SESSION_ENDED) {
      notice('session-ended');
    } else {
      const page = new DOMParser().parseFromString(answer.responseText, 'text/html');
      const words = page.querySelector('[data-words]');
      notice('not-done', words && words.textContent);
    }
  });
  document.addEventListener('htmx:sendError', () => notice('not-reached'));
  document.addEventListener('htmx:timeout', () => notice('not-reached'));
  document.addEventListener('htmx:afterRequest', (event) => {
    if (event.detail.successful) {
      notice(null);
    }
  });
})();
