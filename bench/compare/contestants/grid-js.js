/** https://gridjs.io/docs/: data handed over, links by its own formatter. */

const gridJs = (name, limit) => ({
  name,
  scripts: ['/node_modules/gridjs/dist/gridjs.umd.js'],
  styles: ['/site/plain.css', '/node_modules/gridjs/dist/theme/mermaid.min.css'],
  options: {limit},
  pageSize: limit,
  mount: (host, items, {limit}) => {
    new window.gridjs.Grid({
      columns: [
        {id: 'url', hidden: true},
        {
          id: 'title',
          name: 'Title',
          formatter: (title, row) =>
            window.gridjs.h('a', {href: row.cells[0].data, rel: 'noopener'}, title),
        },
        {id: 'description', name: 'Description'},
      ],
      data: items,
      search: true,
      pagination: limit ? {limit} : false,
    }).render(host);
  },
  rows: (host) => host.querySelectorAll('tbody tr:not(:has(> .gridjs-message))'),
  field: (host) => host.querySelector('input.gridjs-search-input'),
  count: (host) =>
    Number(
      /([\d,]+)\D*$/.exec(host.querySelector('.gridjs-summary')?.textContent)?.[1] ??
        host.querySelectorAll('tbody tr:not(:has(> .gridjs-message))').length,
    ),
});

export const gridJsAll = gridJs('Grid.js, no paging');

export const gridJsPaged = gridJs('Grid.js', 10);
