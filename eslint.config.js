import eslint from '@eslint/js';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import globals from 'globals';
import tseslint from 'typescript-eslint';

/** The way of the data: what each room of src/ may import besides itself. Types go anywhere. */
const rooms = {
  model: [],
  formats: ['model'],
  sources: ['model', 'formats'],
  i18n: [],
  controllers: ['model', 'sources'],
  exports: ['model'],
  elements: ['controllers', 'i18n', 'model', 'exports'],
  embed: ['elements'],
  cli: ['model', 'formats', 'i18n', 'exports'],
};

const arrows = Object.entries(rooms).map(([room, allowed]) => ({
  files: [`src/${room}/**`],
  rules: {
    '@typescript-eslint/no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            regex: `^(\\.\\./)+(${Object.keys(rooms)
              .filter((other) => other !== room && !allowed.includes(other))
              .join('|')})/`,
            allowTypeImports: true,
            message: `src/${room}/ may import ${allowed.join(', ') || 'nothing of ours'}: see docs/architecture.md.`,
          },
          ...(['model', 'formats', 'exports'].includes(room)
            ? [{regex: '^(lit|@lit)', message: 'Data code knows no UI.'}]
            : []),
          {
            regex: 'unsafe-html|unsafe-svg|static-html|unsafe-mathml',
            message: 'Content never becomes markup.',
          },
        ],
      },
    ],
  },
}));

export default tseslint.config(
  {
    ignores: ['build', 'dist', 'storybook-static', 'coverage', '.cache', '**/generated/'],
  },
  eslint.configs.recommended,
  {
    files: ['**/*.{js,mjs}'],
    // browser: functions that scripts and tests in Node run inside a page
    languageOptions: {globals: {...globals.node, ...globals.browser}},
    rules: {'no-unused-vars': ['error', {varsIgnorePattern: '^_', argsIgnorePattern: '^_'}]},
  },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {parserOptions: {projectService: true}},
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-import-type-side-effects': 'error',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-vars': ['error', {argsIgnorePattern: '^_'}],
      '@typescript-eslint/restrict-template-expressions': ['error', {allowNumber: true}],
      '@typescript-eslint/no-confusing-void-expression': ['error', {ignoreArrowShorthand: true}],
      'no-eval': 'error',
      'no-implied-eval': 'error',
      eqeqeq: 'error',
    },
  },
  {
    files: ['src/**/*.ts', 'stories/**/*.ts'],
    extends: [lit.configs['flat/recommended'], wc.configs['flat/best-practice']],
    plugins: {'lit-a11y': litA11y},
    rules: {
      ...litA11y.configs.recommended.rules,
      // Safari takes the semantics of a list away with its bullets; the role gives them back
      'lit-a11y/no-redundant-role': 'off',
      'no-restricted-syntax': [
        'error',
        {
          selector:
            'TaggedTemplateExpression[tag.name="html"] TemplateElement[value.raw=/ style=/]',
          message: 'A strict Content-Security-Policy refuses inline styles.',
        },
        {
          selector: 'AssignmentExpression[left.property.name=/^(inner|outer)HTML$/]',
          message: 'Content never becomes markup.',
        },
      ],
      'no-restricted-globals': ['error', 'localStorage', 'sessionStorage', 'indexedDB'],
      'no-console': ['error', {allow: ['warn', 'error']}],
    },
  },
  ...arrows,
  {
    files: ['test/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          paths: [
            {name: 'fast-check', message: 'test/support/properties.js gives each run its seed.'},
          ],
        },
      ],
      '@typescript-eslint/no-unused-expressions': 'off',
      // the types of semantic-dom-diff make promises of all comparisons
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            {from: 'package', name: 'Equal', package: '@open-wc/semantic-dom-diff'},
            {from: 'package', name: 'Equal', package: 'chai'},
          ],
        },
      ],
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  {files: ['test/support/properties.ts'], rules: {'no-restricted-imports': 'off'}},
);
