import {expect} from '@open-wc/testing';
import {eventFragment, readEventFragment} from '../../../src/elements/event-list/fragment.js';

describe('the part of an address that names an event', () => {
  for (const [address, fragment] of [
    [{id: 'one'}, '#iro-event=one'],
    [{id: 'one', startDate: '2030-05-07'}, '#iro-event=one/2030-05-07'],
    [
      {id: 'https://example.org/a.ics/x@y', startDate: '2030-05-07T10:00:00-06:00'},
      '#iro-event=https%3A%2F%2Fexample.org%2Fa.ics%2Fx%40y/2030-05-07T10:00:00-06:00',
    ],
    [{id: 'niño 100 %'}, '#iro-event=ni%C3%B1o%20100%20%25'],
  ] as const) {
    it(`says ${fragment} and reads it again`, () => {
      expect(eventFragment(address)).to.equal(fragment);
      expect(readEventFragment(fragment)).to.deep.equal({startDate: undefined, ...address});
    });
  }

  for (const fragment of ['', '#', '#one', '#iro-event', '#iro-event=%E0%A4%A']) {
    it(`finds none in “${fragment}”`, () => {
      expect(readEventFragment(fragment)).to.equal(undefined);
    });
  }
});
