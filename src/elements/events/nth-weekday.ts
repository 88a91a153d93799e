/** “the first Monday”: one message each, because in many languages the two words have to agree. */
import {msg} from '../../i18n/msg.js';

/** By number, counted from the end where negative: Sunday to Saturday, Monday to Friday, weekend. */
const phrases: Readonly<Record<number, () => readonly string[]>> = {
  1: () => [
    msg('the first Sunday', {id: 'rule-first-sunday'}),
    msg('the first Monday', {id: 'rule-first-monday'}),
    msg('the first Tuesday', {id: 'rule-first-tuesday'}),
    msg('the first Wednesday', {id: 'rule-first-wednesday'}),
    msg('the first Thursday', {id: 'rule-first-thursday'}),
    msg('the first Friday', {id: 'rule-first-friday'}),
    msg('the first Saturday', {id: 'rule-first-saturday'}),
    msg('the first weekday', {id: 'rule-first-weekday', desc: 'A day from Monday to Friday'}),
    msg('the first weekend day', {id: 'rule-first-weekend-day'}),
  ],
  2: () => [
    msg('the second Sunday', {id: 'rule-second-sunday'}),
    msg('the second Monday', {id: 'rule-second-monday'}),
    msg('the second Tuesday', {id: 'rule-second-tuesday'}),
    msg('the second Wednesday', {id: 'rule-second-wednesday'}),
    msg('the second Thursday', {id: 'rule-second-thursday'}),
    msg('the second Friday', {id: 'rule-second-friday'}),
    msg('the second Saturday', {id: 'rule-second-saturday'}),
    msg('the second weekday', {id: 'rule-second-weekday', desc: 'A day from Monday to Friday'}),
    msg('the second weekend day', {id: 'rule-second-weekend-day'}),
  ],
  3: () => [
    msg('the third Sunday', {id: 'rule-third-sunday'}),
    msg('the third Monday', {id: 'rule-third-monday'}),
    msg('the third Tuesday', {id: 'rule-third-tuesday'}),
    msg('the third Wednesday', {id: 'rule-third-wednesday'}),
    msg('the third Thursday', {id: 'rule-third-thursday'}),
    msg('the third Friday', {id: 'rule-third-friday'}),
    msg('the third Saturday', {id: 'rule-third-saturday'}),
    msg('the third weekday', {id: 'rule-third-weekday', desc: 'A day from Monday to Friday'}),
    msg('the third weekend day', {id: 'rule-third-weekend-day'}),
  ],
  4: () => [
    msg('the fourth Sunday', {id: 'rule-fourth-sunday'}),
    msg('the fourth Monday', {id: 'rule-fourth-monday'}),
    msg('the fourth Tuesday', {id: 'rule-fourth-tuesday'}),
    msg('the fourth Wednesday', {id: 'rule-fourth-wednesday'}),
    msg('the fourth Thursday', {id: 'rule-fourth-thursday'}),
    msg('the fourth Friday', {id: 'rule-fourth-friday'}),
    msg('the fourth Saturday', {id: 'rule-fourth-saturday'}),
    msg('the fourth weekday', {id: 'rule-fourth-weekday', desc: 'A day from Monday to Friday'}),
    msg('the fourth weekend day', {id: 'rule-fourth-weekend-day'}),
  ],
  5: () => [
    msg('the fifth Sunday', {id: 'rule-fifth-sunday'}),
    msg('the fifth Monday', {id: 'rule-fifth-monday'}),
    msg('the fifth Tuesday', {id: 'rule-fifth-tuesday'}),
    msg('the fifth Wednesday', {id: 'rule-fifth-wednesday'}),
    msg('the fifth Thursday', {id: 'rule-fifth-thursday'}),
    msg('the fifth Friday', {id: 'rule-fifth-friday'}),
    msg('the fifth Saturday', {id: 'rule-fifth-saturday'}),
    msg('the fifth weekday', {id: 'rule-fifth-weekday', desc: 'A day from Monday to Friday'}),
    msg('the fifth weekend day', {id: 'rule-fifth-weekend-day'}),
  ],
  [-1]: () => [
    msg('the last Sunday', {id: 'rule-last-sunday'}),
    msg('the last Monday', {id: 'rule-last-monday'}),
    msg('the last Tuesday', {id: 'rule-last-tuesday'}),
    msg('the last Wednesday', {id: 'rule-last-wednesday'}),
    msg('the last Thursday', {id: 'rule-last-thursday'}),
    msg('the last Friday', {id: 'rule-last-friday'}),
    msg('the last Saturday', {id: 'rule-last-saturday'}),
    msg('the last weekday', {id: 'rule-last-weekday', desc: 'A day from Monday to Friday'}),
    msg('the last weekend day', {id: 'rule-last-weekend-day'}),
  ],
  [-2]: () => [
    msg('the second to last Sunday', {id: 'rule-second-to-last-sunday'}),
    msg('the second to last Monday', {id: 'rule-second-to-last-monday'}),
    msg('the second to last Tuesday', {id: 'rule-second-to-last-tuesday'}),
    msg('the second to last Wednesday', {id: 'rule-second-to-last-wednesday'}),
    msg('the second to last Thursday', {id: 'rule-second-to-last-thursday'}),
    msg('the second to last Friday', {id: 'rule-second-to-last-friday'}),
    msg('the second to last Saturday', {id: 'rule-second-to-last-saturday'}),
    msg('the second to last weekday', {
      id: 'rule-second-to-last-weekday',
      desc: 'A day from Monday to Friday',
    }),
    msg('the second to last weekend day', {id: 'rule-second-to-last-weekend-day'}),
  ],
};

/**
 * The nth day of its kind.
 *
 * @param kind a weekday, Sunday being 0; 7 for Monday to Friday, 8 for the weekend
 */
export const nthWeekday = (nth: number, kind: number): string | undefined => phrases[nth]?.()[kind];
