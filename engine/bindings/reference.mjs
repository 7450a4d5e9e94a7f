// @ts-check
import { object, string, wrongType } from './arguments.mjs';
import { codes, refuse } from './errors.mjs';
import { phrase } from './phrases.mjs';

/**
 * A reference whose members have the right types; names and places are looked up later.
 * @param {unknown} reference
 */
export function checkedReference(reference) {
  const known = ['quantity', 'head', 'row', 'column', 'term'];
  const asked = object(reference, 'reference', known);
  string(asked['quantity'], 'quantity');
  if (asked['head'] !== undefined) string(asked['head'], 'head');
  if (asked['term'] !== undefined && string(asked['term'], 'term') === '')
    refuse(codes.unknownName, 'term', phrase('term'), '“”');
  for (const place of ['row', 'column']) {
    const kind = typeof asked[place];
    if (!['string', 'number', 'undefined'].includes(kind))
      wrongType(asked[place], place, phrase('label'));
  }
  return asked;
}
