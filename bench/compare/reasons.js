/**
 * Why our elements miss a goal or are behind a peer, as far as traces and profiles of the same runs
 * tell. `key` is that of a column; without `peer` a reason holds for a goal, and for all peers that
 * no other reason is about.
 */
const reasons = [
  {
    discipline: 'first',
    key: 'time',
    why:
      'peers come in one file, beside which the page fetches the items; ours come in two, the second ' +
      'asked for after the first with the items, and bring the search field, two languages and ' +
      'words for what can go wrong',
  },
  {
    discipline: 'first',
    key: 'bytes',
    why:
      'the peer makes a list of markup that the page brings; ours bring Lit, both languages, styles, ' +
      'five formats of content to tell apart, and the retries and words for failures',
  },
  {
    discipline: 'render',
    key: 'all',
    why:
      'every entry is in the document and has its own nodes: half of the time goes into cloning ' +
      'and filling them, a quarter into the frames between the slices, a quarter into the first screen',
  },
  {
    discipline: 'render',
    key: 'firstScreen',
    why:
      'all items are read and checked before the first is shown, which is a third of it; the rest ' +
      'is the code for content from outside, and layout of 20 rows and the search field',
  },
  {
    discipline: 'render',
    key: 'longest',
    why: 'the slices in which rows come are as long as this allows: each costs a frame besides',
  },
  {
    discipline: 'search',
    key: 'updated',
    why: 'finding, marking and filling 20 rows anew takes as long as that; painting comes on top',
  },
  {
    discipline: 'search',
    key: 'worstUpdated',
    why: 'it is the first letter, whose answer is most of all entries: no earlier answer narrows it',
  },
  {
    discipline: 'search',
    key: 'median',
    why:
      'most of it is layout and paint of 20 rows with new texts and the marks in them, which a ' +
      'slowed browser needs for any change of that size',
  },
  {
    discipline: 'search',
    key: 'worst',
    why:
      'it is the first letter, whose answer is most of all entries: those that stood there are ' +
      'hidden, and the first of the others laid out',
  },
  {
    discipline: 'search',
    key: 'longest',
    why:
      'all entries found come into the page after the first rows, in slices that are as long as ' +
      'the goal allows; a peer that pages shows no more than a page',
  },
  {
    discipline: 'widgets',
    key: 'time',
    why:
      'a card says more (time zones, attendance, what is yet to come) in twice the elements and five ' +
      'times the nodes, of which half are marks by which Lit finds what may change; each has a ' +
      'language and a state',
  },
  {
    discipline: 'widgets',
    key: 'heap',
    why:
      'Lit keeps an object and a node for each place that may change, some 40 a card; a quarter is ' +
      'code that browsers compile while a hundred cards come; the content itself is shared',
  },
  {
    discipline: 'calendar',
    key: 'longest',
    why:
      'it is the update that brings the first rows: the times of all recurring events are found in ' +
      'it, for the order of the list depends on them',
  },
  {
    discipline: 'card',
    key: 'bytes',
    why: 'the peer reads one event from attributes, in one language and with its own dates alone',
  },
];

/** Why, in words; undefined where nothing is known. */
export const reasonFor = ({discipline, key, peer}) => {
  const fitting = reasons.filter((each) => each.discipline === discipline && each.key === key);
  return (fitting.find((each) => each.peer === peer) ?? fitting.find((each) => !each.peer))?.why;
};
