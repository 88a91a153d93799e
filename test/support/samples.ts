/** Content made for tests: nothing in it is the office's. */
export const sample = {
  sections: [
    {
      id: 'first',
      title: {en: 'First section', es: 'Primera sección'},
      items: [
        {
          id: 'linked',
          title: {en: 'Linked item', es: 'Entrada con enlace'},
          description: {en: 'About the linked item', es: 'Sobre la entrada con enlace'},
          url: 'https://example.org/linked',
          tags: ['one', 'two'],
        },
        {id: 'plain', title: 'Plain item', tags: ['two']},
      ],
    },
    {
      id: 'second',
      title: {en: 'Second section', es: 'Segunda sección'},
      items: [
        {id: 'english', title: {en: 'Only in English'}, description: {en: 'Not translated'}},
        {id: 'spanish', title: {es: 'Solo en español'}},
      ],
    },
  ],
};

/** Content as the text of a JSON file. */
export const sampleJson = JSON.stringify(sample);

/** An address that answers with JSON, without a request. */
export const dataUrl = (content: unknown): string =>
  `data:application/json,${encodeURIComponent(JSON.stringify(content))}`;
