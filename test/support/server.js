/** What the server of the tests answers besides files. */

/**
 * A page of the markup that its address holds. Policies of such a page mean by 'self' what they
 * mean on any page; in a `srcdoc` frame Firefox has no origin to compare with.
 */
export const madePages = async (context, next) => {
  if (context.path !== '/made-page') return next();
  context.type = 'text/html; charset=utf-8';
  context.body = context.query.markup;
};

/** Files of the project in a folder deep in a site, as an npm CDN serves them. */
export const deepFolder = (context, next) => {
  context.url = context.url.replace(/^\/deep\/folder@1\//, '/');
  return next();
};

export {faults} from './faults.js';
