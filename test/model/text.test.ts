import {expect} from '@open-wc/testing';
import {
  baseLanguage,
  foldText,
  pickText,
  sameLanguage,
  wholeCharacters,
  type LocalisedText,
} from '../../src/model/text.js';

const both = {en: 'Events', es: 'Eventos'};

const picks: readonly (readonly [LocalisedText, string, string, string | undefined])[] = [
  [both, 'en', 'Events', 'en'],
  [both, 'es', 'Eventos', 'es'],
  [both, 'es-MX', 'Eventos', 'es'],
  [both, 'ES-mx', 'Eventos', 'es'],
  [both, 'en-GB', 'Events', 'en'],
  [both, 'fr', 'Events', 'en'],
  [both, 'est', 'Events', 'en'],
  [both, '', 'Events', 'en'],
  [{es: 'Eventos'}, 'en', 'Eventos', 'es'],
  [{fr: 'Événements', de: 'Termine'}, 'es', 'Événements', 'fr'],
  [{fr: 'Événements', 'en-GB': 'Events'}, 'es', 'Events', 'en-GB'],
  [{es: 'Boletos', 'es-MX': 'Boletos de México'}, 'es-MX', 'Boletos de México', 'es-MX'],
  [{'es-ES': 'Entradas', 'es-MX': 'Boletos'}, 'es-mx', 'Boletos', 'es-MX'],
  [{'es-ES': 'Entradas', en: 'Tickets'}, 'es-PR', 'Entradas', 'es-ES'],
  [{'zh-Hant': '活動', en: 'Events'}, 'zh', '活動', 'zh-Hant'],
  [{und: 'Feria', es: 'Feria del libro'}, 'es', 'Feria del libro', 'es'],
  [{und: 'Feria', es: 'Feria del libro'}, 'fr', 'Feria', undefined],
  ['Eventos', 'es', 'Eventos', undefined],
  ['Eventos', 'en', 'Eventos', undefined],
  ['', 'en', '', undefined],
  [{}, 'en', '', undefined],
];

describe('pickText', () => {
  for (const [text, reader, value, language] of picks) {
    it(`picks “${value}” of ${JSON.stringify(text)} for “${reader}”`, () => {
      expect(pickText(text, reader)).to.deep.equal({value, language});
    });
  }

  it('takes no text of an object itself', () => {
    expect(pickText({}, 'constructor')).to.deep.equal({value: '', language: undefined});
    expect(pickText({es: 'Hola'}, '__proto__')).to.deep.equal({value: 'Hola', language: 'es'});
  });

  it('reads a language that is called as a member of objects is', () => {
    const text = JSON.parse('{"__proto__": "Odd"}') as LocalisedText;
    expect(pickText(text, 'en')).to.deep.equal({value: 'Odd', language: '__proto__'});
  });
});

describe('languages of tags', () => {
  for (const [tag, language] of [
    ['es', 'es'],
    ['es-MX', 'es'],
    ['ES-419', 'es'],
    ['zh-Hant-TW', 'zh'],
    ['', ''],
  ] as const) {
    it(`“${tag}” is of “${language}”`, () => expect(baseLanguage(tag)).to.equal(language));
  }

  for (const [one, other, same] of [
    ['es', 'es-MX', true],
    ['EN-us', 'en-GB', true],
    ['en', 'es', false],
    ['es', 'est', false],
    ['', 'en', false],
  ] as const) {
    it(`“${one}” and “${other}” are ${same ? 'one' : 'two'}`, () =>
      expect(sameLanguage(one, other)).to.equal(same));
  }
});

describe('wholeCharacters', () => {
  for (const [text, expected] of [
    ['plain', 'plain'],
    ['\u{1f4da}', '\u{1f4da}'],
    ['a\ud83d', 'a\ufffd'],
    ['\udcdab', '\ufffdb'],
    ['\ud800\ufffe', '\ufffd\ufffe'],
    ['\ud83d\ud83d\udcda', '\ufffd\u{1f4da}'],
  ] as const) {
    it(`makes ${JSON.stringify(text)} fit for addresses`, () => {
      expect(wholeCharacters(text)).to.equal(expected);
      expect(() => encodeURIComponent(wholeCharacters(text))).not.to.throw();
    });
  }
});

describe('foldText', () => {
  for (const [text, folded] of [
    ['educación', 'educacion'],
    ['EDUCACIÓN', 'educacion'],
    ['niño', 'nino'],
    ['Ñandú', 'nandu'],
    ['pingüino', 'pinguino'],
    ['PINGÜINO', 'pinguino'],
    ['México', 'mexico'],
    ['Me\u0301xico', 'mexico'], // with a combining accent
    ['nin\u0303o', 'nino'],
    ['İstanbul', 'istanbul'],
    ['ÅNGSTRÖM', 'angstrom'],
    ['Tiếng Việt', 'tieng viet'],
    ['60.º aniversario', '60.º aniversario'],
    ['¡Únase!', '¡unase!'],
    ['日本', '日本'],
    ['', ''],
  ] as const) {
    it(`folds “${text}”`, () => expect(foldText(text)).to.equal(folded));
  }

  for (const [query, text] of [
    ['nino', 'niño'],
    ['niño', 'nino'],
    ['bibliotecologia', 'Bibliotecología'],
    ['BIBLIOTECOLOGÍA', 'bibliotecologia'],
    ['linguistica', 'lingüística'],
    ['lingüística', 'LINGUISTICA'],
  ] as const) {
    it(`lets “${query}” find “${text}”`, () => expect(foldText(text)).to.equal(foldText(query)));
  }

  it('changes nothing when done twice', () => {
    for (const text of ['İÑÜ', 'ΆΣ', 'ǅ', 'ﬁ', 'ß']) {
      expect(foldText(foldText(text))).to.equal(foldText(text));
    }
  });
});
