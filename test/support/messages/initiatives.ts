import type {Frame} from '../frame.js';
import {sample} from '../samples.js';
import {addContent, addSettled, choose, type Attributes, type Ways} from './add.js';

const coming = '2130-01-05';

const addInitiatives = (frame: Frame, items: readonly object[], attributes?: Attributes) =>
  addContent(frame, 'iro-initiative-list', items, attributes);

/** Initiatives of all sorts, with the controls that a list may have. */
const addFiltered = (frame: Frame) =>
  addInitiatives(
    frame,
    [
      {title: 'A', kind: 'x', region: 'X', archived: true},
      {title: 'B', kind: 'y', region: 'X', registrationOpens: coming},
      {title: 'C', kind: 'y', region: 'Y'},
    ],
    {filters: 'kind region status'},
  );

const addChosen = async (frame: Frame, choices: Attributes): Promise<Element> => {
  const element = await addFiltered(frame);
  for (const [name, value] of Object.entries(choices)) await choose(element, name, value);
  return element;
};

/** How messages of a list of initiatives come to be read. */
export const initiativeWays: Ways = {
  initiatives: [
    'heading',
    (frame) => addSettled(frame, 'iro-initiative-list', {section: 'initiatives about'}),
  ],
  'in-language': [
    'language-mark',
    (frame) => addContent(frame, 'iro-initiative-list', sample, {ids: 'english spanish'}),
  ],
  'call-open-until': [
    'initiative-status',
    (frame) => addInitiatives(frame, [{title: 'A', deadline: coming}]),
  ],
  'mark-archived': [
    'initiative-status',
    (frame) => addInitiatives(frame, [{title: 'A', archived: true}]),
  ],
  'part-of': [
    'part-of',
    (frame) =>
      addInitiatives(
        frame,
        [
          {id: 'a', title: 'A'},
          {id: 'b', title: 'B', parent: 'a'},
        ],
        {ids: 'b'},
      ),
  ],
  'next-events-of': [
    '[part="related-events"] > p',
    (frame) =>
      addInitiatives(frame, [
        {id: 'a', title: 'A'},
        {title: 'B', kind: 'event', startDate: coming, related: ['a']},
      ]),
  ],
  'facet-kind': ['label[for="kind"]', addFiltered],
  'facet-region': ['label[for="region"]', addFiltered],
  'facet-status': ['label[for="status"]', addFiltered],
  'not-open-yet': ['#status option[value="upcoming"]', addFiltered],
  'filters-of-list': ['filters', addFiltered, 'aria-label'],
  'entry-count-one': ['count', (frame) => addChosen(frame, {kind: 'x'})],
  'entry-count-other': ['count', addFiltered],
  'no-matching-entries': ['empty', (frame) => addChosen(frame, {kind: 'x', region: 'Y'})],
};
