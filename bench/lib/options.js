import {parseArgs} from 'node:util';

/**
 * Reads options that are all numbers from 1 on. Shows the help and ends where that is asked for, or
 * where an option is wrong.
 *
 * @param help what `--help` shows
 * @param defaults numbers by the name of their option
 */
export const readNumbers = (help, defaults) => {
  try {
    const {values} = parseArgs({
      options: {
        ...Object.fromEntries(
          Object.entries(defaults).map(([name, value]) => [
            name,
            {type: 'string', default: `${value}`},
          ]),
        ),
        help: {type: 'boolean', default: false},
      },
    });
    if (values.help) {
      console.log(help);
      process.exit(0);
    }
    return Object.fromEntries(
      Object.keys(defaults).map((name) => {
        if (!/^[1-9]\d*$/.test(values[name])) {
          throw new Error(`--${name} takes a number from 1 on, not “${values[name]}”.`);
        }
        return [name, Number(values[name])];
      }),
    );
  } catch (error) {
    console.error(`${error.message}\n\n${help}`);
    process.exit(2);
  }
};
