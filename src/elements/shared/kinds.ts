import {msg} from '../../i18n/msg.js';

const names: Readonly<Record<string, () => string>> = {
  about: () => msg('About', {id: 'kind-about', desc: 'A kind of entry: about an office'}),
  account: () => msg('Account', {id: 'kind-account', desc: 'Of a social network'}),
  blog: () => msg('Blog', {id: 'kind-blog'}),
  call: () => msg('Call', {id: 'kind-call', desc: 'For nominations or applications'}),
  campaign: () => msg('Campaign', {id: 'kind-campaign'}),
  community: () => msg('Community', {id: 'kind-community'}),
  contact: () => msg('Contact', {id: 'kind-contact'}),
  'discussion-list': () => msg('Discussion list', {id: 'kind-discussion-list'}),
  event: () => msg('Event', {id: 'kind-event'}),
  group: () => msg('Group', {id: 'kind-group'}),
  initiative: () => msg('Initiative', {id: 'kind-initiative'}),
  page: () => msg('Page', {id: 'kind-page'}),
  photos: () => msg('Photos', {id: 'kind-photos'}),
  project: () => msg('Project', {id: 'kind-project'}),
  publication: () => msg('Publication', {id: 'kind-publication'}),
  resolution: () => msg('Resolution', {id: 'kind-resolution'}),
  resource: () => msg('Resource', {id: 'kind-resource'}),
  service: () => msg('Service', {id: 'kind-service'}),
  social: () => msg('Social network', {id: 'kind-social'}),
  wiki: () => msg('Wiki', {id: 'kind-wiki'}),
};

/** What a kind of entry is called; the kind itself where it is none of ours. */
export const nameOfKind = (kind: string): string =>
  Object.hasOwn(names, kind) ? names[kind]!() : kind;
