import {msg} from '../../i18n/msg.js';
import type {ElementLanguage} from '../../i18n/locale.js';
import type {Item, Section} from '../../model/content.js';

/** Whether an item is an entry of a blog or a feed, and no account. */
export const isPost = ({kind}: Item): boolean => kind === 'post';

/** Milliseconds since 1970 at which a post came out; one that does not say comes last. */
const momentOf = ({published, updated}: Item): number =>
  Date.parse(published ?? updated ?? '') || 0;

/** The newest posts; those of one moment in the order given. */
const newest = (posts: readonly Item[], count: number): readonly Item[] =>
  posts
    .map((post) => ({post, moment: momentOf(post)}))
    .sort((one, other) => other.moment - one.moment)
    .slice(0, count)
    .map(({post}) => post);

/**
 * Sections with the newest posts of all of them as the last one. Where there is nothing else, and
 * all posts are of one feed, they stay under its title.
 *
 * @param count how many posts
 * @param limit how many accounts
 */
export const arrangePosts = (
  sections: readonly Section[],
  count: number,
  limit: number,
  {locale}: ElementLanguage,
): readonly Section[] => {
  const posts = sections.flatMap(({items}) => items.filter(isPost));
  if (!posts.length) return sections;
  let left = limit;
  const others = sections.flatMap((section) => {
    const items = section.items.filter((item) => !isPost(item)).slice(0, left);
    left -= items.length;
    return items.length ? [{...section, items}] : [];
  });
  const items = newest(posts, Math.floor(count));
  const [only] = sections;
  if (!others.length && sections.length === 1) return [{...only!, items}];
  const title = {[locale]: msg('Latest posts', {id: 'latest-posts'})};
  return [...others, {id: 'latest-posts', title, items}];
};
