/** Writes what the machine that this runs on says of the cases. `TZ` sets its zone. */
import {describeWhen} from '../../../build/elements/events/when.js';
import {matchLanguage} from '../../../build/i18n/locale.js';
import {hasEnded, hasStarted, occasionOf} from '../../../build/model/event.js';
import {instantOf} from '../../../build/model/zone.js';
import {now, whenCases} from './when-cases.js';

const languageOf = (tag) => (tag === 'ar' ? {locale: 'en', tag} : matchLanguage(tag));

const describe = ({tag, item, reader, attendance}, readerZone = reader) => {
  const {text, other} = describeWhen(occasionOf(item), {
    language: languageOf(tag),
    now,
    readerZone: readerZone || undefined,
    attendance,
  });
  return {text, other: other && `${other.label}: ${other.text}`};
};

const day = occasionOf({startDate: '2030-05-07'});

/** The first minute at which something is so, from two days before the 7th of May 2030 on. */
const firstMinute = (isSo) => {
  const start = Date.UTC(2030, 4, 5);
  const minutes = Array.from({length: 5 * 1440}, (_, minute) => start + minute * 60_000);
  return minutes.find(isSo);
};

const minutesOfYear = Array.from({length: 366 * 48}, (_, half) => half * 30);

console.log(
  JSON.stringify({
    zone: new Intl.DateTimeFormat().resolvedOptions().timeZone,
    named: whenCases.map((each) => describe(each)),
    // the platform's own zone in place of a name
    unnamed: whenCases.map((each) => (each.reader === process.env.TZ ? describe(each, '') : null)),
    starts: firstMinute((minute) => hasStarted(day, minute)),
    ends: firstMinute((minute) => hasEnded(day, minute)),
    // local times that the platform takes for another instant
    otherwise: minutesOfYear.filter(
      (minute) =>
        instantOf(Date.UTC(2030, 0, 1, 0, minute)) !== new Date(2030, 0, 1, 0, minute).getTime(),
    ),
  }),
);
