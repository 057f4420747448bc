// Runs before the first paint, so that a dark page never flashes white. The choice stays in this browser.
(function () {
  'use strict';
  const dark = window.matchMedia('(prefers-color-scheme: dark)');
  function chosen() {
    try {
      return localStorage.getItem('concord-theme');
    } catch (blocked) {
      return null;
    }
  }
  function apply() {
    document.documentElement.dataset.bsTheme = chosen() || (dark.matches ? 'dark' : 'light');
  }
  dark.addEventListener('change', apply);
  window.concordTheme = {
    now: () => document.documentElement.dataset.bsTheme,
    turn: () => {
      const next = window.concordTheme.now() === 'dark' ? 'light' : 'dark';
      try {
        localStorage.setItem('concord-theme', next);
      } catch (blocked) {
        // Without storage the choice lasts for this page.
      }
      document.documentElement.dataset.bsTheme = next;
    },
  };
  apply();
})();
