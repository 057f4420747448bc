// Charts of scores over time and of authorisations running out; the numbers stand in a table beside each. Drawn on a
// canvas, so that the content security policy needs no exception.
(function () {
  'use strict';

  const css = (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
  const shown = new Map();

  function base() {
    const ink = css('--bs-body-color');
    const line = css('--bs-border-color');
    const axis = { axisLine: { lineStyle: { color: line } }, axisLabel: { color: css('--bs-secondary-color') }, splitLine: { lineStyle: { color: line } } };
    return {
      animation: false,
      textStyle: { color: ink, fontFamily: 'system-ui, sans-serif' },
      grid: { left: 48, right: 120, top: 24, bottom: 32 },
      tooltip: { trigger: 'axis', renderMode: 'richText' },
      xAxis: { type: 'time', minInterval: 86400000, ...axis, axisLabel: { ...axis.axisLabel, formatter: '{d} {MMM}', hideOverlap: true } },
      yAxis: { type: 'value', min: 0, ...axis },
    };
  }

  // What is left, and where it goes at the pace of the last weeks.
  function burn(data) {
    const end = data.exhausted || data.until;
    const week = Number(data.week);
    const days = Math.max(0, (Date.parse(end) - Date.parse(data.today)) / 86400000);
    const atEnd = data.exhausted && data.exhausted <= data.until ? 0 : Math.max(0, Number(data.left) - (week * days) / 7);
    const marks = [{ xAxis: data.until, name: data.ends }];
    if (data.review) {
      marks.push({ xAxis: data.review, name: data.reviewDue });
    }
    return {
      ...base(),
      series: [{
        type: 'line', name: data.unitsLeft, data: [[data.today, Number(data.left)], [end, Math.round(atEnd)]],
        lineStyle: { color: css('--accent'), type: 'dashed' }, itemStyle: { color: css('--accent') },
        markLine: { silent: true, symbol: 'none', label: { formatter: '{b}', color: css('--bs-secondary-color') }, lineStyle: { color: css('--bs-secondary-color') }, data: marks },
      }],
    };
  }

  // The table beside the chart is its data: day, score, band; bands and events stand in lists of their own.
  function scores(place) {
    const of = place.closest('[data-trend]');
    const rows = [...of.querySelectorAll('tbody tr')].map((row) => [row.dataset.on, Number(row.dataset.score)]);
    const bands = [...of.querySelectorAll('[data-band]')].map((band) => band.dataset);
    const events = [...document.querySelectorAll('[data-event]')].map((event) => ({ xAxis: event.dataset.event, name: event.dataset.words }));
    const shades = bands.map((band, i) => [
      { yAxis: Number(band.from), name: band.band, itemStyle: { color: css('--accent'), opacity: 0.04 + 0.05 * i }, label: { position: 'right', color: css('--bs-secondary-color') } },
      { yAxis: Number(band.to) + 1 },
    ]);
    const top = bands.length ? Math.max(...bands.map((band) => Number(band.to) + 1)) : null;
    const options = base();
    // The axis ends one above the highest score, so that it lies inside its band; that number is no score.
    options.yAxis.max = top;
    options.yAxis.axisLabel = { ...options.yAxis.axisLabel, showMaxLabel: false };
    options.series = [{
      type: 'line', name: place.dataset.score, data: rows, symbolSize: 8, lineStyle: { color: css('--accent') }, itemStyle: { color: css('--accent') },
      markArea: { silent: true, data: shades },
      markLine: { silent: true, symbol: 'none', label: { formatter: '{b}', color: css('--bs-secondary-color') }, lineStyle: { color: css('--bs-secondary-color'), type: 'dotted' }, data: events },
    }];
    return options;
  }

  function draw() {
    document.querySelectorAll('[data-chart]').forEach((place) => {
      const chart = shown.get(place) || window.echarts.init(place, null, { renderer: 'canvas' });
      shown.set(place, chart);
      chart.setOption(place.dataset.chart === 'burn' ? burn(place.dataset) : scores(place), true);
    });
  }

  document.addEventListener('htmx:afterSettle', draw);
  window.addEventListener('resize', () => shown.forEach((chart) => chart.resize()));
  new MutationObserver(draw).observe(document.documentElement, { attributes: true, attributeFilter: ['data-bs-theme'] });
  draw();
})();
