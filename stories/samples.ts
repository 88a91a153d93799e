/** Content made for stories: nothing in it is the office's. */

const year = new Date().getUTCFullYear();

/** A day that stays ahead for as long as the stories are read. */
export const comingDay = (monthAndDay: string): string => `${year + 5}-${monthAndDay}`;

/** An instant so many hours from now, to the full hour: for what is said of the present. */
export const hoursFromNow = (hours: number): string =>
  `${new Date(Date.now() + hours * 3_600_000).toISOString().slice(0, 13)}:00Z`;

/** A day so many days from today. */
export const daysFromNow = (days: number): string => hoursFromNow(days * 24).slice(0, 10);

export const samples = {
  sections: [
    {
      id: 'samples',
      title: {en: 'Sample section', es: 'Sección de muestra'},
      items: [
        {
          id: 'linked',
          title: {en: 'Sample item with an address', es: 'Entrada de muestra con dirección'},
          description: {en: 'What the sample is about.', es: 'De qué trata la muestra.'},
          url: 'https://example.org/',
          startDate: comingDay('05-07'),
        },
        {
          id: 'plain',
          title: {en: 'Sample item without an address', es: 'Entrada de muestra sin dirección'},
        },
      ],
    },
  ],
};

export const noItems = {sections: samples.sections.map((section) => ({...section, items: []}))};

const numbers = Array.from({length: 40}, (_, index) => index + 1);

export const manyItems = {
  sections: [
    {
      id: 'many',
      title: {en: 'Many sample items', es: 'Muchas entradas de muestra'},
      items: numbers.map((number) => ({
        title: {en: `Sample item ${number}`, es: `Entrada de muestra ${number}`},
        description: {en: 'What the sample is about.', es: 'De qué trata la muestra.'},
        url: `https://example.org/${number}`,
      })),
    },
  ],
};

export const oneLanguage = {
  sections: [
    {
      id: 'mixed',
      title: {en: 'Sample section', es: 'Sección de muestra'},
      items: [
        {
          title: {en: 'Sample item in English'},
          description: {en: 'This sample is not there in Spanish.'},
          url: 'https://example.org/en',
          startDate: comingDay('05-07'),
          location: {en: 'A sample place'},
        },
        {
          title: {es: 'Entrada de muestra en español'},
          description: {es: 'Esta muestra no está en inglés.'},
          url: 'https://example.org/es',
          startDate: comingDay('05-06'),
          location: {es: 'Un lugar de muestra'},
        },
      ],
    },
  ],
};

const longSentence = {
  en: 'Sample text of many words, so that lines have to break. '.repeat(6).trim(),
  es: 'Texto de muestra de muchas palabras, para que las líneas se partan. '.repeat(6).trim(),
};

const longWord = {
  en: `Sample${'withoutaspace'.repeat(8)}`,
  es: `Muestra${'sinespacios'.repeat(8)}`,
};

export const longWords = {
  sections: [
    {
      id: 'long',
      title: longWord,
      description: longWord,
      items: [
        {
          title: longWord,
          description: longSentence,
          url: `https://example.org/${'long-address/'.repeat(12)}`,
          startDate: comingDay('05-07'),
          location: longWord,
        },
        {title: longSentence, description: longWord},
      ],
    },
  ],
};

export const rightToLeft = {
  sections: [
    {
      id: 'arabic',
      title: {en: 'Sample section', es: 'Sección de muestra'},
      items: [
        {
          title: {ar: 'عنصر تجريبي 1'},
          description: {ar: 'نص تجريبي يُكتب من اليمين إلى اليسار.'},
          url: 'https://example.org/ar',
          language: 'ar',
          startDate: comingDay('05-07'),
        },
        {title: {ar: 'عنصر تجريبي 2'}, description: {ar: 'نص تجريبي.'}},
      ],
    },
  ],
};
