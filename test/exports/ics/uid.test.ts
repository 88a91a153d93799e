import {expect} from '@open-wc/testing';
import type {Item} from '../../../src/model/content.js';
import {lineOf, write} from './read-back.js';

describe('the UID', () => {
  const uid = (fields: Partial<Item>) => lineOf(write([fields]), 'UID')!.slice('UID:'.length);
  const url = 'https://example.org/talk';

  it('is the id where that is one of the whole world', () => {
    expect(uid({id: 'a@example.org'})).to.equal('a@example.org');
    const uuid = '0b8f1c2e-1111-4222-8333-444455556666';
    expect(uid({id: uuid})).to.equal(uuid);
  });

  it('stays whatever is edited', () => {
    const before = uid({id: 'talk', url});
    expect(before).to.match(/^talk-[\da-z]+@iro-widgets$/);
    expect(
      uid({id: 'talk', url: `${url}/2`, title: 'B', startDate: '2027-01-01', description: 'C'}),
    ).to.equal(before);
  });

  it('tells publishers apart', () => {
    const other = uid({id: 'talk', url: 'https://other.example.org/talk'});
    expect(other).not.to.equal(uid({id: 'talk', url}));
  });

  it('is the same wherever an event without an id was read from', () => {
    const fields = {url, title: 'Talk'};
    const one = uid({...fields, id: 'section-1-2'});
    expect(uid({...fields, id: '../events.json/section-1-2'})).to.equal(one);
    expect(uid({...fields, id: 'section-1-2', title: 'Other'})).not.to.equal(one);
  });

  it('is that of the event on any page', () => {
    const written = (page: string) => lineOf(write([{id: 'talk'}], {page}), 'UID');
    expect(written('https://a.example.org/')).to.equal(written('https://b.example.org/'));
  });
});
