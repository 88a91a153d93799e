import {expect} from '@open-wc/testing';
import {nameOfKind} from '../../../src/elements/shared/kinds.js';
import {nameOfValue} from '../../../src/elements/resource-directory/browse/words.js';
import {withLocale} from '../../../src/i18n/msg.js';

const directory = {sections: [], tag: 'en'} as unknown as Parameters<typeof nameOfValue>[2];

describe('the names of kinds', () => {
  for (const [kind, en, es] of [
    ['about', 'About', 'Acerca de'],
    ['account', 'Account', 'Cuenta'],
    ['blog', 'Blog', 'Blog'],
    ['call', 'Call', 'Convocatoria'],
    ['campaign', 'Campaign', 'Campaña'],
    ['community', 'Community', 'Comunidad'],
    ['contact', 'Contact', 'Contacto'],
    ['discussion-list', 'Discussion list', 'Lista de correo'],
    ['event', 'Event', 'Evento'],
    ['group', 'Group', 'Grupo'],
    ['initiative', 'Initiative', 'Iniciativa'],
    ['page', 'Page', 'Página'],
    ['photos', 'Photos', 'Fotos'],
    ['project', 'Project', 'Proyecto'],
    ['publication', 'Publication', 'Publicación'],
    ['resolution', 'Resolution', 'Resolución'],
    ['resource', 'Resource', 'Recurso'],
    ['service', 'Service', 'Servicio'],
    ['social', 'Social network', 'Red social'],
    ['wiki', 'Wiki', 'Wiki'],
    ['Our own', 'Our own', 'Our own'],
    ['constructor', 'constructor', 'constructor'],
  ] as const) {
    for (const [locale, expected] of Object.entries({en, es})) {
      it(`has “${expected}” for “${kind}” in ${locale}`, () => {
        const names = withLocale(locale as 'en' | 'es', () => [
          nameOfKind(kind),
          nameOfValue('kind', kind, directory),
        ]);
        expect(names).to.deep.equal([expected, expected]);
      });
    }
  }
});
