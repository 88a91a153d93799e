/**
 * Makes Lit behave as a guest on other people's pages. As published it registers its version in
 * globals, adds `Symbol.metadata`, and makes a Trusted Types policy called `lit-html` at import,
 * which throws on a page that allows that name once and already has a Lit. Here it leaves no trace
 * and makes a policy of its own name when the first element renders.
 *
 * What no element here uses goes as well: reflecting properties to attributes, directives, templates
 * of SVG and MathML by themselves. Code that asks for one of them stops the build.
 *
 * Each edit must find its text: a new version of Lit that reads otherwise stops the build.
 */
const edits = {
  'lit-html/lit-html.js': [
    [
      's?s.createPolicy("lit-html",{createHTML:t=>t}):void 0',
      's?{createHTML(t){return(this.p??=s.createPolicy("iro-widgets",{createHTML:t=>t})).createHTML(t)}}:void 0',
    ],
    ['(t.litHtmlVersions??=[]).push("3.3.3")', '0'],
    [',B=t.litHtmlPolyfillSupport;B?.(S,k),', ';'],
    [
      'function M(t,i,s=t,e){if(i===E)return i;let h=void 0!==e?s._$Co?.[e]:s._$Cl;const o=a(i)?void 0:i._$litDirective$;return h?.constructor!==o&&(h?._$AO?.(!1),void 0===o?h=void 0:(h=new o(t),h._$AT(t,s,e)),void 0!==e?(s._$Co??=[])[e]=h:s._$Cl=h),void 0!==h&&(i=M(t,h._$AS(t,i.values),h,e)),i}',
      'function M(t,i){return i}',
    ],
    ['2===i?"<svg>":3===i?"<math>":""', '""'],
    ['+(2===i?"</svg>":3===i?"</math>":"")', ''],
    [',2===i||3===i){const t=this.el.content.firstChild;t.replaceWith(...t.childNodes)}', ',0);'],
  ],
  'lit-element/lit-element.js': [
    ['(s.litElementVersions??=[]).push("4.2.2");', ''],
    ['const o=s.litElementPolyfillSupport;o?.({LitElement:i});', ''],
    [',s.litElementHydrateSupport?.({LitElement:i});', ';'],
  ],
  '@lit/reactive-element/reactive-element.js': [
    ['Symbol.metadata??=Symbol("metadata"),a.litPropertyMetadata??=new WeakMap;', '0;'],
    [
      'const t=this[Symbol.metadata];if(null!==t){const s=litPropertyMetadata.get(t);if(void 0!==s)for(const[t,i]of s)this.elementProperties.set(t,i)}',
      '',
    ],
    [',p?.({ReactiveElement:y}),(a.reactiveElementVersions??=[]).push("2.1.2");', ';'],
    [',p=a.reactiveElementPolyfillSupport', ''],
    [',c=a.trustedTypes,l=c?c.emptyScript:""', ''],
    [
      'toAttribute(t,s){switch(s){case Boolean:t=t?l:null;break;case Object:case Array:t=null==t?t:JSON.stringify(t)}return t},',
      '',
    ],
    [
      '_$ET(t,s){const i=this.constructor.elementProperties.get(t),e=this.constructor._$Eu(t,i);if(void 0!==e&&!0===i.reflect){const h=(void 0!==i.converter?.toAttribute?i.converter:u).toAttribute(s,i.type);this._$Em=t,null==h?this.removeAttribute(e):this.setAttribute(e,h),this._$Em=null}}',
      '',
    ],
    ['this._$Eq&&=this._$Eq.forEach(t=>this._$ET(t,this[t])),', ''],
    [',!0===e&&this._$Em!==t&&(this._$Eq??=new Set).add(t)', ''],
  ],
};

/** What the edits take away from Lit. */
const unused = /\breflect: true|['"]lit\/(?:async-)?directive|\b(?:svg|mathml)`/;

/**
 * Style sheets for engines that can adopt them, which all that can run the bundle do. As published
 * it also makes `<style>` elements, which a strict Content-Security-Policy refuses.
 */
const styleSheets = `
  export const css = (strings, ...values) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(String.raw({raw: strings}, ...values));
    return sheet;
  };
  export const adoptStyles = (root, sheets) => {
    root.adoptedStyleSheets = sheets;
  };
  export const getCompatibleStyle = (sheet) => sheet;
  export const CSSResult = CSSStyleSheet;
  export const unsafeCSS = (text) => css([text]);
  export const supportsAdoptingStyleSheets = true;
`;

export const litAsGuest = () => {
  const seen = new Set();
  return {
    name: 'lit-as-guest',
    resolveId: (source) => (source.endsWith('/css-tag.js') ? 'css-tag' : null),
    load: (id) => (id === 'css-tag' ? styleSheets : null),
    transform(code, id) {
      const file = Object.keys(edits).find((name) => id.endsWith(`/node_modules/${name}`));
      const [asked] = (!id.includes('/node_modules/') && unused.exec(code)) || [];
      if (asked) this.error(`${id} has “${asked}”: give that back to Lit in lit-as-guest.js`);
      if (!file) return null;
      seen.add(file);
      return {
        code: edits[file].reduce((text, [from, to]) => {
          if (!text.includes(from)) this.error(`${file} has no “${from}”: adapt lit-as-guest.js`);
          return text.replace(from, to);
        }, code),
        map: null,
      };
    },
    buildEnd(error) {
      const missing = Object.keys(edits).filter((file) => !seen.has(file));
      if (!error && missing.length) this.error(`Not in the bundle: ${missing.join(', ')}`);
    },
  };
};
