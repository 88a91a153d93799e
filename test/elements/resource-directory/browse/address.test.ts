import {expect} from '@open-wc/testing';
import {readState, writeState} from '../../../../src/elements/resource-directory/browse/address.js';
import {part, textOf} from '../../../support/element.js';
import {holdHistory} from './page-history.js';
import {browse, check, choose, titles, type, until} from './support.js';

const all = {filters: 'section tag sort group layout'};

const go = (search: string) => history.replaceState(null, '', location.pathname + search);

/** The parameters of directories in the page's address. */
const own = () =>
  [...new URLSearchParams(location.search)].filter(([name]) => name.includes('.')).join(' ');

/** Resolves when the address says something. */
const said = (expected: string) =>
  new Promise<void>((resolve) => {
    const look = () => (own() === expected ? resolve() : setTimeout(look, 10));
    look();
  });

describe('the state of a directory as parameters', () => {
  const choice = {facets: {tag: ['a b', 'c&d']}, sort: 'title' as const};

  for (const [search, expected] of [
    ['', '?x.q=q&x.tag=a%20b&x.tag=c%26d&x.sort=title'],
    [
      '?a=%20b+c&flag&x.q=old&y.q=1',
      '?a=%20b+c&flag&y.q=1&x.q=q&x.tag=a%20b&x.tag=c%26d&x.sort=title',
    ],
    ['?%E0%A4%A', '?%E0%A4%A&x.q=q&x.tag=a%20b&x.tag=c%26d&x.sort=title'],
  ] as const) {
    it(`is written among “${search}”`, () => {
      const written = writeState(search, 'x', {query: ' q ', choice});
      expect(written).to.equal(expected);
      const {query, choice: read} = readState(written, 'x');
      expect(query).to.equal('q');
      expect(read).to.deep.include(choice);
    });
  }

  it('is nothing where nothing is chosen', () => {
    expect(writeState('?x.q=old', 'x', {query: '', choice: {facets: {}}})).to.equal('');
  });

  it('leaves out what nobody understands', () => {
    const {choice: read} = readState('?x.sort=up&x.layout=<b>&x.group=&x.tag=', 'x');
    expect(read).to.deep.equal({facets: {}, sort: undefined, group: undefined, layout: undefined});
  });
});

describe('a directory with its state in the address', () => {
  const travel = holdHistory();

  it('says what is chosen and looked for, and keeps what else is there', async () => {
    history.replaceState({own: 1}, '', `${location.pathname}?page=%20a#part`);
    const element = await browse({...all, 'url-state': 'books'});
    await check(element, 'tag', 'policy');
    expect(location.search).to.equal('?page=%20a&books.tag=policy');
    expect(location.hash).to.equal('#part');
    expect(history.state).to.deep.equal({own: 1});
    await type(element, 'ñandu');
    await said('books.q,ñandu books.tag,policy');
  });

  it('says nothing where that is not asked for', async () => {
    go('?iro.tag=policy');
    const element = await browse(all);
    expect(titles(element)).to.have.length(7);
    await check(element, 'tag', 'loans');
    expect(location.search).to.equal('?iro.tag=policy');
  });

  it('comes back by a link', async () => {
    go('?iro.q=list&iro.tag=policy&iro.group=none&iro.sort=title&iro.layout=grid');
    const element = await browse({...all, 'url-state': ''});
    expect(titles(element)).to.deep.equal(['Ñandú list']);
    expect(element.shadowRoot!.querySelector('input')!.value).to.equal('list');
    expect(part(element, 'base')).to.have.class('grid');
    expect(textOf(part(element, 'count'))).to.equal('1 result');
  });

  it('ignores values that mean nothing here', async () => {
    go('?iro.tag=nonsense&iro.section=x&iro.kind=blog&iro.sort=up&iro.layout=x');
    const element = await browse({...all, 'url-state': ''});
    expect(titles(element)).to.have.length(7);
    expect(part(element, 'chosen')).to.equal(null);
  });

  it('goes back and forward', async () => {
    go('');
    const element = await browse({...all, 'url-state': ''});
    await type(element, 'l');
    await check(element, 'tag', 'policy');
    await choose(element, 'section', 'lists');
    expect(own()).to.equal('iro.q,l iro.section,lists iro.tag,policy');
    travel(-1);
    await until(element, () => titles(element).length === 2);
    expect(own()).to.equal('iro.q,l iro.tag,policy');
    travel(-1);
    await until(element, () => part(element, 'chosen') === null);
    expect(own(), 'what was typed before').to.equal('iro.q,l');
    travel(1);
    await until(element, () => part(element, 'chosen') !== null);
    expect(element.shadowRoot!.querySelector<HTMLInputElement>('[value=policy]')!.checked).to.equal(
      true,
    );
  });

  it('is kept apart from that of others', async () => {
    go('');
    const first = await browse({...all, 'url-state': ''});
    const second = await browse({...all, 'url-state': ''});
    await check(second, 'tag', 'policy');
    await check(first, 'tag', 'loans');
    expect(own()).to.equal('iro2.tag,policy iro.tag,loans');
    travel(-1);
    await until(first, () => part(first, 'chosen') === null);
    expect(titles(second)).to.deep.equal(['Ámbito de préstamo', 'Ñandú list']);
  });

  it('breaks nothing where there is no history to write', async () => {
    const refuse = () => {
      throw new DOMException('', 'SecurityError');
    };
    const element = await browse({...all, 'url-state': ''});
    Object.assign(history, {pushState: refuse, replaceState: refuse});
    await check(element, 'tag', 'policy');
    expect(titles(element)).to.have.length(2);
  });
});
