/** Runs first in a page of the tests and keeps what goes wrong in it. */
window.reports = [];
addEventListener('error', (event) => window.reports.push(`error: ${event.message}`), true);
addEventListener('unhandledrejection', (event) =>
  window.reports.push(`rejection: ${event.reason}`),
);
document.addEventListener('securitypolicyviolation', (event) =>
  window.reports.push(`policy: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`),
);
