import {expect} from '@open-wc/testing';
import {templates} from '../../src/i18n/generated/templates.js';
import {msg, str, withLocale} from '../../src/i18n/msg.js';

const events = () => msg('Events', {id: 'events'});
const results = (number: string) => msg(str`${number} results`, {id: 'results-other'});
const days = (from: string, to: string) => msg(str`${from} – ${to}`, {id: 'days'});

describe('msg', () => {
  it('gives the text as it is written outside of any language', () => {
    expect([events(), results('2')]).to.deep.equal(['Events', '2 results']);
  });

  it('gives the text as it is written in English', () => {
    expect(withLocale('en', () => [events(), results('2')])).to.deep.equal(['Events', '2 results']);
  });

  it('gives the translation in Spanish', () => {
    expect(withLocale('es', () => [events(), results('2'), days('7', '9')])).to.deep.equal([
      'Eventos',
      '2 resultados',
      'del 7 al 9',
    ]);
  });

  it('gives the text as it is written where there is no translation', () => {
    expect(
      withLocale('es', () => [
        msg('Not translated', {id: 'not-translated'}),
        msg(str`Not ${'translated'}`, {id: 'not-translated'}),
      ]),
    ).to.deep.equal(['Not translated', 'Not translated']);
  });

  it('puts values where the translation has them, whatever their order', () => {
    const message = () => msg(str`${'one'} and ${'other'}`, {id: 'turned'});
    const spanish = templates.get('es')!;
    spanish['turned'] = str`${1} y ${0}, ${1}`;
    try {
      expect(withLocale('es', message)).to.equal('other y one, other');
    } finally {
      Reflect.deleteProperty(spanish, 'turned');
    }
  });

  it('takes values for text, whatever is in them', () => {
    for (const value of ['${0}', '$&', '<b>', '']) {
      expect(withLocale('es', () => results(value))).to.equal(`${value} resultados`);
    }
  });
});

describe('withLocale', () => {
  it('gives what its task gives', () => {
    expect(withLocale('es', () => 7)).to.equal(7);
  });

  it('lets one language stand inside another, and goes back', () => {
    const seen = withLocale('es', () => [events(), withLocale('en', events), events()]);
    expect([...seen, events()]).to.deep.equal(['Eventos', 'Events', 'Eventos', 'Events']);
  });

  it('goes back when its task throws', () => {
    const fail = () => {
      throw new Error('broken');
    };
    expect(() => withLocale('es', fail)).to.throw('broken');
    expect(events()).to.equal('Events');
  });
});
