// Charts. Each has its numbers in a table beside it: what is drawn is read from there, or written there as it comes.
(function () {
  'use strict';

  const charts = new Map();

  function colour(name) {
    return getComputedStyle(document.documentElement).getPropertyValue(name).trim();
  }

  // Canvas and tooltips without style attributes: the policy of the page lets no inline style through.
  function chart(place) {
    if (!charts.has(place)) {
      charts.set(place, window.echarts.init(place, null, { renderer: 'canvas' }));
    }
    return charts.get(place);
  }

  function lines(place) {
    const table = document.getElementById(place.dataset.places);
    if (!table) {
      return;
    }
    const heads = [...table.closest('table').querySelectorAll('thead th')].slice(1).map((head) => head.textContent);
    const rows = [...table.rows].map((row) => [...row.cells].map((cell) => cell.dataset.value || cell.textContent));
    // One point is no line: then the words and the table say it all.
    (place.closest('[data-with-chart]') || place).hidden = rows.length < 2;
    if (rows.length < 2) {
      return;
    }
    const ink = colour('--bs-secondary-color');
    const looks = [
      { color: colour('--accent'), type: 'solid' },
      { color: ink, type: 'dashed' },
      { color: colour('--caution'), type: 'dotted' },
    ];
    chart(place).setOption({
      animation: false,
      textStyle: { fontFamily: 'inherit', color: ink },
      grid: { left: 64, right: 24, top: 36, bottom: 36 },
      legend: { top: 0, textStyle: { color: ink } },
      tooltip: { trigger: 'axis', renderMode: 'richText' },
      xAxis: { type: 'value', name: place.dataset.axis || '', axisLabel: { color: ink }, splitLine: { show: false }, minInterval: 1, min: 'dataMin', max: 'dataMax' },
      yAxis: { type: 'value', scale: true, axisLabel: { color: ink }, splitLine: { lineStyle: { color: colour('--bs-border-color') } } },
      series: heads.map((name, i) => ({
        name,
        type: 'line',
        step: 'end',
        symbolSize: 5,
        lineStyle: looks[i % looks.length],
        itemStyle: { color: looks[i % looks.length].color },
        data: rows.filter((row) => row[i + 1] !== '').map((row) => [Number(row[0]), Number(row[i + 1])]),
      })),
    }, true);
  }

  // A run that is watched tells its newest point; each is written into the table once.
  function note() {
    const point = document.querySelector('[data-point]');
    const place = document.querySelector('[data-chart="bound"]');
    const table = place && document.getElementById(place.dataset.places);
    if (!point || !table || point.dataset.worth === '') {
      return;
    }
    const cells = [point.dataset.at, point.dataset.worth, point.dataset.bound];
    const last = table.rows[table.rows.length - 1];
    if (last && [...last.cells].every((cell, i) => cell.textContent === cells[i])) {
      return;
    }
    const row = table.insertRow();
    cells.forEach((text) => {
      const cell = row.insertCell();
      cell.className = 'number';
      cell.textContent = text;
    });
  }

  function draw() {
    note();
    [...charts.keys()].filter((place) => !place.isConnected).forEach((place) => {
      charts.get(place).dispose();
      charts.delete(place);
    });
    document.querySelectorAll('[data-chart]').forEach(lines);
  }

  document.addEventListener('htmx:afterSettle', draw);
  window.addEventListener('resize', () => charts.forEach((each) => each.resize()));
  new MutationObserver(draw).observe(document.documentElement, { attributeFilter: ['data-bs-theme'] });
  draw();
})();
