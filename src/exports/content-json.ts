import type {Content} from '../model/content.js';
import {selfContained} from './self-contained.js';

/** Content as the JSON that anyone can publish, version 1. */
export const writeContentJson = ({title, names = {}, sections}: Content): string => {
  const json = {
    version: 1,
    ...(title !== undefined && {title}),
    ...(Object.keys(names).length && {names}),
    sections: selfContained(sections),
  };
  return `${JSON.stringify(json, undefined, 2)}\n`;
};
