import type {Frame} from '../frame.js';
import {addContent, addSettled, appear, type Way, type Ways} from './add.js';

const addAccount = (frame: Frame, account: object) =>
  addContent(frame, 'iro-social-links', [{title: 'A', url: 'https://example.org/', ...account}]);

/** The built-in accounts, and ways to share the page. */
const addSharing = async (frame: Frame, share = ''): Promise<Element> => {
  const element = await addSettled(frame, 'iro-social-links', {share});
  await appear(element, 'share-page');
  return element;
};

const addServerForm = async (frame: Frame): Promise<Element> => {
  const element = await addSharing(frame, 'mastodon');
  (await appear(element, 'mastodon')).click();
  return element;
};

/** Ways to share the page on a device whose share sheet does as `share` does. */
const addDevice = (frame: Frame, share: () => Promise<void>): Promise<Element> => {
  const device: Readonly<Record<string, unknown>> = {share, canShare: () => true};
  for (const [name, value] of Object.entries(device)) {
    Object.defineProperty(frame.window.navigator, name, {value});
  }
  return addSharing(frame, 'x');
};

/** How messages about accounts come to be read. */
export const accountWays: Ways = {
  follow: [
    'heading',
    (frame) => addSettled(frame, 'iro-social-links', {section: 'social-links about'}),
  ],
  'no-address': ['note', (frame) => addSettled(frame, 'iro-social-links')],
  'no-addresses': ['note', (frame) => addSettled(frame, 'iro-social-links', {layout: 'compact'})],
  ...Object.fromEntries(
    (
      [
        ['account-dormant', {activity: 'dormant'}],
        ['twitter-now-x', {service: 'twitter'}],
        ['formerly', {formerName: 'B'}],
      ] as const
    ).map(([id, account]) => [
      id,
      ['state', (frame: Frame) => addAccount(frame, account)] satisfies Way,
    ]),
  ),
  feed: ['feed', (frame) => addAccount(frame, {feedUrl: 'https://example.org/feed'})],
  'share-page': ['share-title', addSharing],
  'share-more': ['button[part="share-way"]', (frame) => addDevice(frame, () => Promise.resolve())],
  'share-refused': [
    '[part="share-status"]:not(:empty)',
    async (frame) => {
      const refuse = () => Promise.reject(new DOMException('No.', 'NotAllowedError'));
      const element = await addDevice(frame, refuse);
      (await appear(element, 'button[part="share-way"]')).click();
      return element;
    },
  ],
  'mastodon-server': ['label[for="server"]', addServerForm],
  'mastodon-continue': ['server-go', addServerForm],
};
