/** Takes the name of the elements' policy, as another script of a page may. */
globalThis.trustedTypes?.createPolicy('iro-widgets', {createHTML: (text) => text});
