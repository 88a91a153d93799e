/**
 * fast-check for tests of properties, with the same examples in each run: one that passed passes again.
 * `SEED=random npx wtr` tries others; what fails says its seed.
 */
import fc from 'fast-check';

const {seed} = document.documentElement.dataset;

if (seed !== 'random') fc.configureGlobal({seed: Number(seed)});

export default fc;
