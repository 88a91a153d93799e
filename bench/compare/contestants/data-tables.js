/** https://datatables.net/manual/: data handed over, rows made as they are drawn (its default). */

const dataTables = (name, paging) => ({
  name,
  scripts: ['/node_modules/datatables.net/js/dataTables.min.js'],
  styles: ['/site/plain.css'],
  options: {paging},
  pageSize: paging ? 10 : undefined,
  mount: (host, items, {paging}) => {
    host.innerHTML = '<table id="table"></table>';
    window.benchTable = new window.DataTable('#table', {
      data: items,
      order: [],
      paging,
      columns: [
        {
          title: 'Title',
          data: 'title',
          render: (title, type, {url}) =>
            type === 'display' ? `<a href="${url}" rel="noopener">${title}</a>` : title,
        },
        {title: 'Description', data: 'description'},
      ],
    });
  },
  rows: (host) => host.querySelectorAll('tbody tr:not(:has(> .dt-empty))'),
  field: (host) => host.querySelector('.dt-search input'),
  count: () => window.benchTable.rows({search: 'applied'}).count(),
});

export const dataTablesAll = dataTables('DataTables, no paging', false);

export const dataTablesPaged = dataTables('DataTables', true);
