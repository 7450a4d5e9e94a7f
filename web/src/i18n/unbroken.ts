import { html, type TemplateResult } from 'lit';
import type { Rendered } from './messages';

const words = new WeakSet<TemplateResult>();

/** Says that a template stands in a text as a word does, such as a live number. */
export function asWord(template: TemplateResult): TemplateResult {
  words.add(template);
  return template;
}

const opening = /[\p{Ps}\p{Pi}]+$/u;
const closing = /^[\p{Pe}\p{Pf}.,:;!?%、。，：；！？]+/u;

type Piece = string | TemplateResult;

const isWord = (piece: Piece | undefined): piece is TemplateResult =>
  typeof piece === 'object' && words.has(piece);

/**
 * Keeps on one line what a browser breaks apart around a button: a live number and the signs that
 * touch it. No line begins with a full stop.
 */
export function unbroken(rendered: Rendered): Rendered {
  if (!Array.isArray(rendered)) return rendered;
  const pieces = rendered as readonly Piece[];
  const signs = (piece: Piece | undefined, edge: RegExp) =>
    typeof piece === 'string' ? (edge.exec(piece)?.[0] ?? '') : '';
  return pieces.map((piece, i) => {
    const [before, after] = [pieces[i - 1], pieces[i + 1]];
    if (isWord(piece)) {
      return html`<span class="unbroken"
        >${signs(before, opening)}${piece}${signs(after, closing)}</span
      >`;
    }
    if (typeof piece !== 'string') return piece;
    const text = isWord(before) ? piece.replace(closing, '') : piece;
    return isWord(after) ? text.replace(opening, '') : text;
  });
}
