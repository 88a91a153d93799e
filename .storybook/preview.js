import {setCustomElementsManifest} from '@storybook/web-components-vite';
import {html} from 'lit';
import manifest from '../custom-elements.json';
import '../src/embed/iro-widgets.ts';
import {axeOptions} from './accessibility.js';
import './preview.css';

/** Parts by another name than attributes: in the table of the docs, one would hide the other. */
const renameParts = (declaration) => ({
  ...declaration,
  cssParts: declaration.cssParts?.map((part) => ({...part, name: `::part(${part.name})`})),
});

setCustomElementsManifest({
  ...manifest,
  modules: manifest.modules.map((module) => ({
    ...module,
    declarations: module.declarations.map(renameParts),
  })),
});

/** A control for each attribute, and for nothing else but what a story says of itself. */
const addControls = ({argTypes}) =>
  Object.fromEntries(
    Object.entries(argTypes).map(([name, argType]) => {
      const isAttribute = argType.table?.category === 'attributes';
      const control = argType.control ?? (isAttribute ? {type: 'text'} : {disable: true});
      return [name, {...argType, control}];
    }),
  );

/** @type {import('@storybook/web-components-vite').Preview} */
export default {
  tags: ['autodocs'],
  argTypesEnhancers: [addControls],
  parameters: {
    layout: 'fullscreen',
    controls: {expanded: true},
    a11y: {test: 'error', options: axeOptions},
  },
  initialGlobals: {language: 'en', scheme: 'light'},
  globalTypes: {
    language: {
      description: 'Language of the page around the element',
      toolbar: {
        title: 'Language',
        icon: 'globe',
        dynamicTitle: true,
        items: [
          {value: 'en', title: 'English'},
          {value: 'es', title: 'Español'},
          {value: 'es-MX', title: 'Español (México)'},
          {value: 'es-PR', title: 'Español (Puerto Rico)'},
        ],
      },
    },
    scheme: {
      description: 'Colour scheme of the page around the element',
      toolbar: {
        title: 'Scheme',
        icon: 'contrast',
        dynamicTitle: true,
        items: [
          {value: 'light', title: 'Light'},
          {value: 'dark', title: 'Dark'},
        ],
      },
    },
  },
  decorators: [
    (story, {globals: {language, scheme}}) =>
      html`<div class="page ${scheme}" lang=${language}>${story()}</div>`,
  ],
};
