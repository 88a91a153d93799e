import {LdNode, type Value} from './node.js';
import {addressOf, titleOf, type Fields} from './fields.js';

const isAddress = (node: LdNode): boolean => node.types.includes('PostalAddress');

const isVirtual = (node: LdNode): boolean => node.types.includes('VirtualLocation');

/** A postal address on one line. */
const postalLine = (address: LdNode): string | undefined => {
  const country =
    address.nodes('addressCountry')[0]?.text('name') ?? address.text('addressCountry');
  const region = [address.text('addressRegion'), address.text('postalCode')]
    .filter(Boolean)
    .join(' ');
  const parts = [
    address.texts('streetAddress').join(', '),
    address.text('postOfficeBoxNumber'),
    address.text('addressLocality'),
    region,
    country,
  ].filter(Boolean);
  return parts.length ? parts.join(', ') : undefined;
};

const addressText = (place: LdNode): unknown => {
  const [postal] = place.nodes('address');
  return (postal && (postalLine(postal) ?? titleOf(postal))) ?? place.localised('address');
};

const number = (place: LdNode, name: string): string | undefined =>
  place.nodes('geo')[0]?.text(name) ?? place.text(name);

const placeFields = (place: LdNode): Fields =>
  isAddress(place)
    ? {location: titleOf(place) ?? place.localised('addressLocality'), address: postalLine(place)}
    : {
        location:
          titleOf(place) ??
          place.nodes('address')[0]?.localised('addressLocality') ??
          place.localised('address'),
        address: addressText(place),
        latitude: number(place, 'latitude'),
        longitude: number(place, 'longitude'),
        mapUrl: addressOf(place, 'hasMap') ?? addressOf(place, 'map') ?? addressOf(place, 'maps'),
      };

const isWebAddress = (value: string): boolean => /^https?:\/\//i.test(value.trim());

/** Several places in one text, where all have a plain one. */
const joined = (places: readonly Fields[], name: string): unknown => {
  const found = places.flatMap((place) => place[name] ?? []);
  const distinct = [...new Set(found)];
  return distinct.length > 1 && distinct.every((text) => typeof text === 'string')
    ? distinct.join('; ')
    : distinct[0];
};

const textPlace = (values: readonly Value[], node: LdNode): Fields[] => {
  const texts = values.filter(({value}) => typeof value === 'string' && !isWebAddress(value));
  if (!texts.length) return [];
  if (texts.some(({language}) => language !== undefined)) {
    return [{location: node.localised('location')}];
  }
  return texts.map(({value}) => ({location: (value as string).trim() || undefined}));
};

/** Where an event takes place and where one joins it, from all forms of `location`. */
export const locationFields = (node: LdNode): Fields => {
  const values = node.all('location');
  const nodes = values.flatMap(({value}) => (value instanceof LdNode ? value : []));
  const virtual = nodes.filter(isVirtual);
  const places = [
    ...nodes.filter((place) => !isVirtual(place)).map(placeFields),
    ...textPlace(values, node),
  ];
  const addresses = values.flatMap(({value}) =>
    typeof value === 'string' && isWebAddress(value) ? value.trim() : [],
  );
  const online = virtual.length + addresses.length > 0;
  const [first] = places;
  return {
    location: joined(places, 'location') ?? (virtual[0] && titleOf(virtual[0])),
    address: joined(places, 'address'),
    latitude: first?.['latitude'],
    longitude: first?.['longitude'],
    mapUrl: first?.['mapUrl'],
    joinUrl:
      virtual.flatMap((place) => addressOf(place, 'url') ?? place.id ?? [])[0] ?? addresses[0],
    attendance: online ? (first ? 'mixed' : 'online') : undefined,
  };
};
