// @ts-check
import { escaped } from './latex.mjs';

/**
 * @typedef {object} Cited
 * @property {string} title
 * @property {string} author
 * @property {string} version
 * @property {string} link
 * @property {Date} date when it was looked at
 */

/** @param {Date} date in the reader's own time zone */
const isoDay = (date) =>
  [date.getFullYear(), date.getMonth() + 1, date.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');

/** An entry for BibTeX and biblatex. @param {Cited} cited */
export function bibtexOf({ title, author, version, link, date }) {
  const day = isoDay(date);
  // A URL field is printed as it is: only what would end it or start a comment has to go.
  const url = link.replace(/[{}\\%]/g, (sign) => (sign === '%' ? '\\%' : encodeURIComponent(sign)));
  return `@misc{attention-explainer,
  author  = {{${escaped(author)}}},
  title   = {${escaped(title)}},
  year    = {${day.slice(0, 4)}},
  version = {${escaped(version)}},
  url     = {${url}},
  urldate = {${day}},
  note    = {Version ${escaped(version)}, accessed ${day}}
}
`;
}
