/**
 * package.json says of src/ that importing it does nothing, which holds for all but the files that
 * register the elements; without this they are left out of the built stories.
 */
const keepRegistrations = {
  name: 'keep-registrations',
  transform: {
    filter: {id: /\/src\/embed\//},
    handler: (code) => ({code, map: null, moduleSideEffects: true}),
  },
};

/** @type {import('@storybook/web-components-vite').StorybookConfig} */
export default {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  core: {disableTelemetry: true, disableWhatsNewNotifications: true},
  viteFinal: (config) => ({...config, plugins: [...(config.plugins ?? []), keepRegistrations]}),
};
