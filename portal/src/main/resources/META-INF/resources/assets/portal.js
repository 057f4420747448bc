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
      says.textContent = window.concordTheme.now() === 'dark' ? theme.dataset.light : theme.dataset.dark;
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

  // What the person asked for and is not done within a second says so, and a file how much of it is sent.
  const SOON = 1000;
  const underWay = new Map();
  function done(request) {
    const known = underWay.get(request);
    if (known) {
      clearTimeout(known.timer);
      if (known.shown) {
        known.shown.remove();
      }
      underWay.delete(request);
    }
  }
  document.addEventListener('htmx:beforeSend', (event) => {
    const { xhr, requestConfig } = event.detail;
    const words = document.getElementById('under-way');
    const place = document.getElementById('progress-place');
    if (requestConfig.verb === 'get' || !words || !place) {
      return;
    }
    const known = { part: null, shown: null };
    known.tell = () => {
      const bar = known.shown && known.shown.querySelector('progress');
      if (bar && known.part !== null && known.part < 1) {
        bar.value = known.part;
      } else if (bar) {
        // All of it is there: how long the service takes with it nobody knows.
        bar.removeAttribute('value');
      }
    };
    known.timer = setTimeout(() => {
      known.shown = words.content.firstElementChild.cloneNode(true);
      place.append(known.shown);
      known.tell();
    }, SOON);
    underWay.set(xhr, known);
    xhr.upload.addEventListener('progress', (sent) => {
      known.part = sent.lengthComputable ? sent.loaded / sent.total : null;
      known.tell();
    });
    xhr.addEventListener('loadend', () => done(xhr));
  });

  // Questions: a digit answers the one that has the focus and goes on to the next.
  function choices(question) {
    return [...question.querySelectorAll('input[type=radio]:not(:disabled)')];
  }
  document.addEventListener('keydown', (event) => {
    const question = event.target.closest && event.target.closest('[data-questions] fieldset');
    const digit = Number(event.key);
    if (!question || event.ctrlKey || event.altKey || event.metaKey || event.target.type !== 'radio') {
      return;
    }
    if (!Number.isInteger(digit) || event.key.trim() === '') {
      return;
    }
    const offered = choices(question);
    const chosen = offered.find((choice) => choice.value === event.key) || offered[digit - 1];
    if (chosen) {
      event.preventDefault();
      chosen.checked = true;
      chosen.dispatchEvent(new Event('change', { bubbles: true }));
      const all = [...question.closest('[data-questions]').querySelectorAll('fieldset:not([hidden])')];
      const next = all[all.indexOf(question) + 1];
      const goal = next && (next.querySelector('input:checked') || next.querySelector('input'));
      (goal || chosen).focus();
    }
  });

  // A question that is asked only after a yes stays out of sight until then; the server leaves it out as well.
  function follow(root) {
    root.querySelectorAll('[data-after]').forEach((question) => {
      const said = document.querySelector('input[name="' + question.dataset.after + '"]:checked');
      question.hidden = !said || said.value !== 'true';
    });
    // What the service leaves out after the answers so far, it names with the draft.
    const draft = document.querySelector('[data-skipped]');
    const skipped = new Set(draft ? draft.dataset.skipped.trim().split(' ') : []);
    root.querySelectorAll('[data-question]:not([data-after])').forEach((question) => {
      question.hidden = skipped.has(question.dataset.question);
    });
  }
  document.addEventListener('change', () => follow(document));
  document.addEventListener('htmx:afterSettle', () => follow(document));
  document.addEventListener('DOMContentLoaded', () => follow(document));

  // One key reaches the search from anywhere.
  document.addEventListener('keydown', (event) => {
    const search = document.getElementById('search');
    if (event.key === '/' && search && !event.target.closest('input, textarea, select, [contenteditable]')) {
      event.preventDefault();
      search.focus();
    }
  });

  // The sign-in sheet: a letter marks the person whose row has the focus, arrows go up and down.
  document.addEventListener('keydown', (event) => {
    const row = event.target.closest && event.target.closest('[data-signin] > li');
    if (event.target === document.body && event.key === 'ArrowDown') {
      const open = document.querySelector('[data-signin] > li:not(:has([aria-pressed=true])) .marks button');
      if (open) {
        event.preventDefault();
        open.focus();
      }
      return;
    }
    if (!row || event.ctrlKey || event.altKey || event.metaKey || event.target.tagName === 'INPUT') {
      return;
    }
    const step = { ArrowDown: 'nextElementSibling', ArrowUp: 'previousElementSibling' }[event.key];
    if (step) {
      const goal = row[step] && row[step].querySelector('.marks button');
      if (goal) {
        event.preventDefault();
        goal.focus();
      }
      return;
    }
    const mark = row.querySelector('button[data-key="' + CSS.escape(event.key.toLowerCase()) + '"]');
    if (mark) {
      event.preventDefault();
      mark.click();
      if (document.activeElement.tagName !== 'INPUT') {
        goOn(row, mark);
      }
    }
  });

  // To the next person; on the last one the hand stays, and keeps its place when the row is drawn anew.
  function goOn(row, mark) {
    const next = row.nextElementSibling && row.nextElementSibling.querySelector('.marks button');
    (next || mark).focus();
  }

  // Who came late or left early did so at a time: the hand goes to it first, and Enter there records both.
  let kept = null;
  document.addEventListener('click', (event) => {
    const mark = event.target.closest && event.target.closest('[data-signin] button[data-time]');
    const time = mark && mark.form.elements[mark.dataset.time];
    if (time && time.value === time.defaultValue && mark !== kept) {
      event.preventDefault();
      mark.form.dataset.mark = mark.value;
      time.focus();
    }
  }, true);
  // Enter in a row keeps the mark that stands there; a browser by itself would press the first one, present.
  document.addEventListener('keydown', (event) => {
    const form = event.key === 'Enter' && event.target.tagName === 'INPUT' && event.target.closest('[data-signin] form');
    if (form) {
      event.preventDefault();
      const chosen = form.dataset.mark ? 'button[value="' + form.dataset.mark + '"]' : 'button[name=status][aria-pressed=true]';
      const mark = form.querySelector(chosen);
      if (mark) {
        const time = form.elements[mark.dataset.time];
        const asked = form.dataset.mark && time && time.value === time.defaultValue;
        kept = form.dataset.mark ? null : mark;
        mark.click();
        kept = null;
        if (!asked) {
          goOn(form.closest('li'), mark);
        }
      } else {
        form.querySelector('button').focus();
      }
    }
  });
})();
