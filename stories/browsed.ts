/** Entries with all that a directory can say of them. Nothing in it is the office's. */

const dayLength = 86_400_000;

const daysAgo = (days: number): string =>
  new Date(Date.now() - days * dayLength).toISOString().slice(0, 10);

export const browsed = {
  sections: [
    {
      id: 'guides',
      title: {en: 'Guides', es: 'Guías'},
      items: [
        {
          id: 'loans',
          title: {en: 'Loans between libraries', es: 'Préstamo entre bibliotecas'},
          description: {en: 'How a loan is asked for.', es: 'Cómo se pide un préstamo.'},
          url: 'https://example.org/loans',
          tags: ['loans'],
          kind: 'resource',
          published: daysAgo(3),
          related: ['policy', 'list'],
        },
        {
          id: 'policy',
          title: {en: 'Policy on access', es: 'Ámbito y política de acceso'},
          url: 'https://example.org/policy',
          tags: ['policy', 'loans'],
          kind: 'publication',
          language: 'es',
          published: '2020-01-01',
          updated: daysAgo(10),
        },
        {
          id: 'members',
          title: {en: 'Handbook for members', es: 'Manual para integrantes'},
          url: 'https://example.org/members',
          kind: 'publication',
          access: 'sign-in',
        },
      ],
    },
    {
      id: 'lists',
      title: {en: 'Lists', es: 'Listas'},
      items: [
        {
          id: 'list',
          title: {en: 'Neighbours list', es: 'Ñandú, lista de correo'},
          url: 'https://example.org/list',
          kind: 'discussion-list',
          tags: ['policy'],
          language: 'en',
          archived: true,
        },
        {
          id: 'gone',
          title: {en: '9 o’clock list', es: 'Lista de las 9'},
          url: 'https://example.org/gone',
          kind: 'discussion-list',
          broken: true,
        },
        {
          id: 'best',
          title: {en: 'Start here', es: 'Comience aquí'},
          url: 'https://example.org/start',
          kind: 'resource',
          access: 'open',
          featured: true,
        },
      ],
    },
  ],
};
