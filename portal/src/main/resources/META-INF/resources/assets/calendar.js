// The week as a calendar, made from the list the server drew: the list stays for print, and where scripts do not run.
(function () {
  'use strict';

  const place = document.getElementById('calendar');
  const list = document.getElementById('week-list');
  const toggle = document.getElementById('as-list');
  if (!place || !list || !window.FullCalendar) {
    return;
  }

  const events = [...list.querySelectorAll('[data-event]')].map((item) => ({
    id: item.dataset.event,
    title: item.querySelector('a').lastChild.textContent.trim(),
    start: item.dataset.from,
    end: item.dataset.to,
    url: item.dataset.open,
    editable: item.hasAttribute('data-movable'),
    classNames: [...item.classList],
    extendedProps: { when: item.querySelector('.block-time').textContent, where: [...item.querySelectorAll('.block-where')].map((line) => line.textContent.trim()).join(' · ') },
  }));
  const hours = events.flatMap((event) => [Number(event.start.slice(11, 13)), Number(event.end.slice(11, 13)) + 1]);
  const two = (number) => String(number).padStart(2, '0');
  const weekends = events.some((event) => [0, 6].includes(new Date(event.start + 'Z').getUTCDay()));

  // As many side by side as can be read and touched; the day's list has them all.
  const SIDE_BY_SIDE = 56;
  const HOURS_COLUMN = 50;
  function fit() {
    const day = (place.clientWidth - HOURS_COLUMN) / (weekends ? 7 : 5);
    calendar.setOption('eventMaxStack', Math.max(1, Math.floor(day / SIDE_BY_SIDE)));
    calendar.updateSize();
  }

  // Times are the site's as they stand on the page, whatever zone the browser is in.
  const calendar = new window.FullCalendar.Calendar(place, {
    timeZone: 'UTC',
    locale: document.documentElement.lang,
    now: place.dataset.now,
    initialView: 'timeGridWeek',
    initialDate: place.dataset.monday,
    firstDay: 1,
    headerToolbar: false,
    allDaySlot: false,
    height: 'auto',
    nowIndicator: true,
    slotMinTime: two(Math.min(8, ...hours)) + ':00:00',
    slotMaxTime: two(Math.max(18, ...hours)) + ':00:00',
    dayHeaderFormat: { weekday: 'short', day: 'numeric', month: 'short' },
    slotLabelFormat: { hour: '2-digit', minute: '2-digit', hour12: false },
    eventTimeFormat: { hour: '2-digit', minute: '2-digit', hour12: false },
    hiddenDays: weekends ? [] : [0, 6],
    windowResize: fit,
    moreLinkContent: (more) => '+' + more.num,
    moreLinkHint: place.dataset.more,
    moreLinkDidMount: (more) => {
      more.el.setAttribute('role', 'button');
      // Nothing unfolds: the list is shown instead.
      more.el.removeAttribute('aria-expanded');
      more.el.removeAttribute('aria-controls');
    },
    moreLinkClick: (more) => {
      show(true);
      const day = list.querySelector('[data-day="' + more.date.toISOString().slice(0, 10) + '"]');
      day.scrollIntoView({ block: 'start' });
      day.querySelector('a').focus();
      // Anything but a word of its own, upon which FullCalendar would open something itself.
      return true;
    },
    // Where it ends is seen; in words it is in the tooltip and the list.
    displayEventEnd: false,
    editable: false,
    eventDurationEditable: false,
    snapDuration: '00:15:00',
    slotEventOverlap: false,
    eventMinHeight: 24,
    events,
    eventDidMount: (shown) => {
      shown.el.title = shown.event.extendedProps.when + ' ' + shown.event.title + ' · ' + shown.event.extendedProps.where;
    },
    // Nothing is moved by dropping: the next page says what stands in the way, and asks.
    eventDrop: (dropped) => {
      const to = dropped.event.startStr.slice(0, 16);
      dropped.revert();
      window.location.assign('/moves/' + dropped.event.id + '?to=' + encodeURIComponent(to));
    },
  });

  function show(asList) {
    list.hidden = !asList;
    place.hidden = asList;
    toggle.textContent = asList ? toggle.dataset.calendar : toggle.dataset.list;
    if (!asList) {
      fit();
    }
  }

  toggle.hidden = false;
  toggle.addEventListener('click', () => show(list.hidden));
  calendar.render();
  show(events.length === 0);
})();
