// What every list can do once its rows are on the page: narrow them by words, sort by a column, turn pages, leave as a
// file. Order and page stand in the address. Words do not, for they may be a name: they stay with the entry of this
// tab's history, so that going back finds them. Lists of which the server makes the file say data-file, and data-more
// where it leads on to more rows than are here; lists that are no lists of things (sums, comparisons) say data-plain;
// the rows of a form are none either, unless they say data-list: what is chosen there stays chosen on another page.
// A cell whose words are not in the order of what they say, as days are, has that in data-value.
(function () {
  'use strict';

  const PAGE = 50;
  const FEW = 6;
  const SAY = {
    en: { narrow: 'Narrow by words', of: 'of', rows: 'rows', none: 'No row has these words.', before: 'Previous',
      next: 'Next', file: 'CSV', sort: 'Sort by', order: 'Order', given: 'As it came', name: 'By name' },
    es: { narrow: 'Filtrar por palabras', of: 'de', rows: 'filas', none: 'Ninguna fila tiene esas palabras.',
      before: 'Anterior', next: 'Siguiente', file: 'CSV', sort: 'Ordenar por', order: 'Orden',
      given: 'Como llegó', name: 'Por nombre' },
  };
  const say = () => SAY[document.documentElement.lang] || SAY.en;

  const text = (cell) => cell.textContent.replace(/\s+/g, ' ').trim();
  const make = (tag, look, words) => {
    const made = document.createElement(tag);
    made.className = look;
    made.textContent = words || '';
    return made;
  };

  // A number where all of the text is one, with its unit; else the words.
  function value(cell) {
    const words = cell.dataset.value || text(cell);
    const number = /^[−-]?\$?\s?[\d,]+(\.\d+)?\s?(%|h|min|days?|días?)?$/.test(words)
      ? Number(words.replace(/[^\d.−-]/g, '').replace('−', '-')) : NaN;
    return Number.isNaN(number) ? words : number;
  }

  const title = (row) => text(row.querySelector('.title, strong') || row);

  function compare(one, other) {
    if (typeof one === 'number' && typeof other === 'number') {
      return one - other;
    }
    return String(one).localeCompare(String(other), document.documentElement.lang, { numeric: true });
  }

  // What a spreadsheet would take for a formula is made text.
  function cell(words) {
    const safe = /^[=+\-@\t\r]/.test(words) && Number.isNaN(Number(words)) ? "'" + words : words;
    return /[",\r\n]/.test(safe) ? '"' + safe.replace(/"/g, '""') + '"' : safe;
  }

  function download(name, lines) {
    const link = make('a', '');
    link.href = URL.createObjectURL(new Blob([lines.join('\r\n') + '\r\n'], { type: 'text/csv' }));
    link.download = name + '.csv';
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 1000);
  }

  // One list: a table, or rows without columns.
  function List(root, name) {
    const isTable = root.tagName === 'TABLE';
    const body = isTable ? root.tBodies[0] : root;
    const rows = Array.from(body.children);
    const address = new URLSearchParams(location.search);
    const sorted = (address.get(name + 'sort') || '').match(/^(-?)(\d+)$/);
    const told = (history.state && history.state.concordLists) || {};
    const more = 'more' in root.dataset ? '+' : '';
    const state = {
      column: sorted ? Number(sorted[2]) : -1,
      down: Boolean(sorted && sorted[1]),
      page: Math.max(0, Number(address.get(name + 'page') || 1) - 1),
      words: told[name] || '',
    };
    const count = make('span', 'list-count');
    count.setAttribute('role', 'status');
    const before = make('button', 'btn btn-sm btn-quiet', say().before);
    const next = make('button', 'btn btn-sm btn-quiet', say().next);
    const pager = make('p', 'list-pages');
    pager.append(before, count, next);

    function keep() {
      const now = new URLSearchParams(location.search);
      const put = (key, words) => (words ? now.set(name + key, words) : now.delete(name + key));
      put('sort', state.column < 0 ? '' : (state.down ? '-' : '') + state.column);
      put('page', state.page ? String(state.page + 1) : '');
      const query = now.toString();
      const lists = Object.assign({}, (history.state && history.state.concordLists) || {}, { [name]: state.words });
      history.replaceState(Object.assign({}, history.state, { concordLists: lists }), '',
        location.pathname + (query ? '?' + query : '') + location.hash);
    }

    function found() {
      const words = state.words.toLowerCase().split(/\s+/).filter(Boolean);
      const left = rows.filter((row) => words.every((word) => text(row).toLowerCase().includes(word)));
      if (state.column >= 0) {
        const key = (row) => {
          const shown = isTable ? row.cells[state.column] : row;
          return !shown ? '' : isTable ? value(shown) : title(row);
        };
        left.sort((one, other) => compare(key(one), key(other)) * (state.down ? -1 : 1));
      }
      return left;
    }

    function show() {
      const left = found();
      state.page = Math.min(state.page, Math.max(0, Math.ceil(left.length / PAGE) - 1));
      const from = state.page * PAGE;
      const seen = new Set(left.slice(from, from + PAGE));
      const kept = new Set(left);
      rows.forEach((row) => { row.hidden = !seen.has(row); });
      body.append(...left, ...rows.filter((row) => !kept.has(row)));
      const to = Math.min(from + PAGE, left.length);
      count.textContent = left.length ? (from + 1) + '–' + to + ' ' + say().of + ' ' + left.length + more : say().none;
      pager.hidden = left.length === rows.length && rows.length <= PAGE;
      before.hidden = from === 0;
      next.hidden = to >= left.length;
      if (isTable) {
        Array.from(root.tHead.rows[0].cells).forEach((head, column) => {
          if (head.querySelector('.sorter')) {
            head.setAttribute('aria-sort',
              column !== state.column ? 'none' : state.down ? 'descending' : 'ascending');
          }
        });
      }
    }

    function change(how) {
      Object.assign(state, how);
      show();
      keep();
    }

    before.type = next.type = 'button';
    before.addEventListener('click', () => change({ page: state.page - 1 }));
    next.addEventListener('click', () => change({ page: state.page + 1 }));

    function sorters() {
      Array.from(root.tHead.rows[0].cells).forEach((head, column) => {
        if (!isTold(column)) {
          return;
        }
        const button = make('button', 'sorter', text(head));
        button.type = 'button';
        button.title = say().sort + ' ' + text(head);
        button.addEventListener('click', () =>
          change({ column, down: state.column === column && !state.down, page: 0 }));
        head.replaceChildren(button);
      });
    }

    function isDone(column) {
      return rows.some((row) => row.cells[column] && row.cells[column].querySelector('form'));
    }

    // Columns that say something; not those of links and of what is done with a row.
    function isTold(column) {
      const head = root.tHead.rows[0].cells[column];
      return head && text(head) && !head.querySelector('.visually-hidden') && !isDone(column);
    }

    // What a row is made of; one without columns of its paragraphs, without what is done with it.
    function parts(row) {
      return isTable ? Array.from(row.cells).filter((each, column) => isTold(column))
        : Array.from(row.querySelectorAll('p')).filter((each) => !each.closest('form, .do') && text(each));
    }

    // Rows without columns stand as they came, or by what they are called.
    function order() {
      const label = make('label', 'visually-hidden', say().order);
      const choice = make('select', 'form-select form-select-sm');
      choice.id = label.htmlFor = name + 'order';
      [['', say().given], ['0', say().name]].forEach(([at, words]) => {
        const option = make('option', '', words);
        option.value = at;
        option.selected = at === (state.column < 0 ? '' : '0');
        choice.append(option);
      });
      choice.addEventListener('change', () =>
        change({ column: choice.value ? 0 : -1, down: false, page: 0 }));
      return [label, choice];
    }

    function tools() {
      const bar = make('div', 'list-tools');
      const label = make('label', 'visually-hidden', say().narrow);
      const box = make('input', 'form-control form-control-sm');
      box.type = 'search';
      box.id = label.htmlFor = name + 'words';
      box.placeholder = say().narrow;
      box.autocomplete = 'off';
      box.value = state.words;
      box.addEventListener('input', () => change({ words: box.value, page: 0 }));
      box.addEventListener('keydown', (event) => event.key === 'Enter' && event.preventDefault());
      bar.append(label, box);
      if (!isTable) {
        bar.append(...order());
      }
      if (!('file' in root.dataset)) {
        const file = make('button', 'btn btn-sm btn-quiet', say().file);
        file.type = 'button';
        file.addEventListener('click', () => download(
          (text(document.querySelector('h1') || root) || 'list').toLowerCase().replace(/[^\p{L}\d]+/gu, '-'),
          [...(isTable ? [parts(root.tHead.rows[0])] : []), ...found().map(parts)]
            .map((cells) => cells.map((each) => cell(text(each))).join(','))));
        bar.append(file);
      }
      root.before(bar);
    }

    if (isTable) {
      sorters();
    }
    if (rows.length >= FEW) {
      tools();
    }
    root.after(pager);
    show();
  }

  function lists() {
    document.querySelectorAll('.sheet > table.table:not([data-plain]), .sheet > ul.rows:not([data-plain])')
      .forEach((root, place) => {
        const isTable = root.tagName === 'TABLE';
        const rows = isTable ? root.tHead && root.tBodies.length === 1 && root.tBodies[0].rows.length
          : root.children.length;
        if (!root.dataset.listed && (isTable ? rows > 1 : rows > FEW) && !root.closest('#today') &&
            ('list' in root.dataset || !root.closest('form'))) {
          root.dataset.listed = 'yes';
          List(root, place ? 'l' + (place + 1) : 'l');
        }
      });
  }

  lists();
  document.addEventListener('htmx:afterSettle', lists);
})();
