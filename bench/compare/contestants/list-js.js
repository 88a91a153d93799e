/** https://listjs.com/docs/: a template for the rows, values handed over, rows searched as they are. */

const listJs = (name, page) => ({
  name,
  scripts: ['/node_modules/list.js/dist/list.min.js'],
  styles: ['/site/plain.css'],
  options: {page},
  mount: (host, items, {page}) => {
    host.innerHTML =
      '<div id="list"><input class="search" type="search"><ul class="list" role="list"></ul></div>';
    window.benchList = new window.List(
      'list',
      {
        valueNames: ['title', 'description', {name: 'url', attr: 'href'}],
        searchColumns: ['title', 'description'],
        item:
          '<li class="item"><span><a class="url title" rel="noopener"></a></span>' +
          '<p class="description"></p></li>',
        page: page ?? items.length,
      },
      items,
    );
  },
  rows: (host) => host.querySelectorAll('.item'),
  field: (host) => host.querySelector('.search'),
  count: () => window.benchList.matchingItems.length,
});

export const listJsAll = listJs('list.js');

export const listJsPaged = listJs('list.js, 50 a page', 50);
