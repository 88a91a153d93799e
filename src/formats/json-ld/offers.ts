import {addressOf, readDate, type Fields} from './fields.js';
import {namesIn} from './names.js';
import type {LdNode} from './node.js';

/** An offer that has no others in it, and the one that it is in. */
interface Offer {
  readonly own: LdNode;
  readonly above: LdNode | undefined;
}

const offersOf = (node: LdNode): readonly Offer[] =>
  node.nodes('offers').flatMap((offer): readonly Offer[] => {
    const inside = offer.nodes('offers');
    return inside.length
      ? inside.map((own) => ({own, above: offer}))
      : [{own: offer, above: undefined}];
  });

/** The first date that an offer has for one of these properties, its own before those of above. */
const dateOf = ({own, above}: Offer, names: readonly string[]): string | undefined => {
  for (const offer of above ? [own, above] : [own]) {
    for (const name of names) {
      const date = readDate(offer.text(name));
      if (date !== undefined) return date;
    }
  }
  return undefined;
};

/** Dates of all offers in their order; none where one of the offers has no such limit. */
const datesOf = (offers: readonly Offer[], names: readonly string[]): readonly string[] => {
  const dates = offers.flatMap((offer) => dateOf(offer, names) ?? []);
  return dates.length === offers.length ? [...dates].sort() : [];
};

const isSoldOut = ({own, above}: Offer): boolean => {
  const names = namesIn(own, 'availability');
  return (names.length || !above ? names : namesIn(above, 'availability')).includes('SoldOut');
};

/** Whether there are offers, and none of them can be had any more. */
export const areSoldOut = (node: LdNode): boolean => {
  const offers = offersOf(node);
  return offers.length > 0 && offers.every(isSoldOut);
};

/**
 * When and where one registers, from what is offered for an event. Where the offers lead to the
 * page of the event itself, as many programs write it, they say nothing of a place to register.
 *
 * @param page where the event itself leads
 */
export const registrationFields = (node: LdNode, page: unknown): Fields => {
  const offers = offersOf(node);
  const addresses = offers.flatMap(
    ({own, above}) => addressOf(own, 'url') ?? (above && addressOf(above, 'url')) ?? [],
  );
  return {
    registrationOpens: datesOf(offers, ['validFrom', 'availabilityStarts'])[0],
    registrationCloses: datesOf(offers, ['validThrough', 'availabilityEnds']).at(-1),
    registrationUrl: addresses.find((address) => address !== page),
  };
};
