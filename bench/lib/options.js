import {parseArgs} from 'node:util';

const readNumber = (name, text) => {
  if (!/^[1-9]\d*$/.test(text)) {
    throw new Error(`--${name} takes a number from 1 on, not “${text}”.`);
  }
  return Number(text);
};

/** What an option means: a number, numbers, names of a list, or as it is. */
const readValue = (name, text, {number, numbers, list}) => {
  if (text === undefined) return undefined;
  if (number) return readNumber(name, text);
  if (numbers) return text.split(',').map((part) => readNumber(name, part));
  if (!list) return text;
  const chosen = text.split(',');
  const unknown = chosen.find((part) => !list.includes(part));
  if (unknown !== undefined) {
    throw new Error(`--${name} knows ${list.join(', ')}, not “${unknown}”.`);
  }
  return chosen;
};

/**
 * Reads the options of a command. Shows the help and ends where that is asked for, or where an option
 * is wrong.
 *
 * @param help what `--help` shows
 * @param options by name: `default` as one would write it; `number`, `numbers` for several and
 *   commas, `list` of the names that may be chosen from; `type: 'boolean'` for a switch
 */
export const readOptions = (help, options) => {
  try {
    const {values} = parseArgs({
      options: {
        ...Object.fromEntries(
          Object.entries(options).map(([name, {type = 'string', default: value}]) => [
            name,
            value === undefined ? {type} : {type, default: value},
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
      Object.entries(options).map(([name, option]) => [
        name,
        readValue(name, values[name], option),
      ]),
    );
  } catch (error) {
    console.error(`${error.message}\n\n${help}`);
    process.exit(2);
  }
};

/**
 * Reads options that are all numbers from 1 on.
 *
 * @param help what `--help` shows
 * @param defaults numbers by the name of their option
 */
export const readNumbers = (help, defaults) =>
  readOptions(
    help,
    Object.fromEntries(
      Object.entries(defaults).map(([name, value]) => [name, {default: `${value}`, number: true}]),
    ),
  );
