const isPublic = ({name, privacy}) =>
  !name.startsWith('#') && privacy !== 'private' && privacy !== 'protected';

/** Leaves what is not for the pages that use an element out of the manifest. */
const publicOnly = {
  name: 'public-only',
  packageLinkPhase({customElementsManifest}) {
    for (const declaration of customElementsManifest.modules.flatMap(
      (module) => module.declarations,
    )) {
      declaration.members = declaration.members?.filter(isPublic);
    }
  },
};

export default {
  globs: ['src/elements/**/*.ts', 'src/i18n/localised-element.ts'],
  exclude: ['src/elements/**/*.styles.ts'],
  outdir: '.',
  litelement: true,
  plugins: [publicOnly],
};
