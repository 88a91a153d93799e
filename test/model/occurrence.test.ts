import {expect} from '@open-wc/testing';
import {contentAtPresent} from '../../src/model/occurrence.js';

const weekly = {
  id: 'weekly',
  title: 'Weekly',
  startDate: '2027-05-03',
  occurrences: [
    {startDate: '2027-05-03'},
    {startDate: '2027-05-10T10:00Z', endDate: '2027-05-10T11:00Z'},
    {startDate: '2027-05-17'},
  ],
};

describe('contentAtPresent', () => {
  for (const [now, start, end] of [
    ['2027-01-01T00:00Z', '2027-05-03', '2027-05-03'],
    ['2027-05-10T10:30Z', '2027-05-10T10:00Z', '2027-05-10T11:00Z'],
    ['2027-05-10T11:00Z', '2027-05-17', '2027-05-17'],
    ['2028-01-01T00:00Z', '2027-05-17', '2027-05-17'],
  ] as const) {
    it(`puts a recurring event at ${start} on ${now}`, () => {
      const content = {sections: [{id: 'a', items: [weekly]}]};
      const [item] = contentAtPresent(content, Date.parse(now)).sections[0]!.items;
      expect(item!.startDate).to.equal(start);
      expect(item!.endDate).to.equal(end);
      expect(item!.occurrences).to.equal(weekly.occurrences);
    });
  }

  it('leaves other items as they are', () => {
    const item = {id: 'once', title: 'Once', startDate: '2020-01-01'};
    const content = {title: 'A', sections: [{id: 'a', title: 'B', items: [item]}]};
    expect(contentAtPresent(content, Date.now())).to.deep.equal(content);
  });
});
