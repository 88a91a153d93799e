/**
 * What our elements are to reach, each a median of the runs. `ratio` is against the hand-written
 * baseline of the same run; without `size` a goal holds for any, without `throttle` at any.
 */
export const goals = [
  // from the key press to the updated list; painting it is told besides, without a goal
  {discipline: 'search', size: 10_000, throttle: 4, key: 'updated', most: 10},
  {discipline: 'search', size: 10_000, throttle: 4, key: 'worstUpdated', most: 40},
  {discipline: 'search', size: 10_000, throttle: 4, key: 'longest', most: 50},
  {discipline: 'search', key: 'shift', most: 0},
  {discipline: 'render', size: 10_000, throttle: 4, key: 'all', ratio: true, most: 0.15},
  {discipline: 'render', size: 10_000, throttle: 4, key: 'firstScreen', ratio: true, most: 0.05},
  {discipline: 'render', size: 10_000, throttle: 4, key: 'longest', most: 50},
  {discipline: 'render', size: 1000, throttle: 4, key: 'all', ratio: true, most: 0.25},
  {discipline: 'render', key: 'shift', most: 0},
  {discipline: 'widgets', size: 100, throttle: 4, key: 'time', ratio: true, most: 1.2},
  {discipline: 'widgets', size: 100, key: 'heap', most: 8},
  {discipline: 'calendar', size: 200, throttle: 4, key: 'longest', most: 50},
  {discipline: 'bytes', contestant: 'iro-widgets.js', key: 'bytes', most: 18_000},
];

const holds = (goal, {discipline, size, throttle}, contestant) =>
  goal.discipline === discipline.name &&
  (goal.size ?? size) === size &&
  (goal.throttle ?? throttle) === throttle &&
  (goal.contestant ? goal.contestant === contestant.name : contestant.ours);

/** The goals for a row of a table, with what was reached. */
export const judge = (table, {contestant, medians, ratios}) =>
  goals
    .filter((goal) => holds(goal, table, contestant))
    .map((goal) => {
      const value = (goal.ratio ? ratios : medians)[goal.key];
      return {...goal, contestant: contestant.name, value, met: value <= goal.most};
    })
    // a run that was broken off may have no baseline to compare with
    .filter(({value}) => value !== undefined);

/**
 * The peers that a row of ours is behind, in what their discipline is about.
 *
 * @param rows all of the same discipline, size and throttle
 */
export const behind = (row, rows, keys) =>
  keys.flatMap((key) =>
    rows
      .filter(({contestant: {ours, baseline, reference}}) => !ours && !baseline && !reference)
      .filter(({medians}) => medians[key] < row.medians[key])
      .map(({contestant, medians}) => ({
        key,
        peer: contestant.name,
        peerRows: contestant.pageSize ?? contestant.options?.page,
        value: row.medians[key],
        peerValue: medians[key],
      })),
  );
