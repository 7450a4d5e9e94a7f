import type { Font, Text } from './items';
import { movedTo } from './items';
import { measure } from './measure';

interface Lines {
  readonly font: Font;
  readonly fill: string;
  readonly left: number;
  readonly width: number;
  readonly top: number;
  /** To the right where the language is written to the left. */
  readonly direction: 'ltr' | 'rtl';
}

/** A text in lines no wider than there is room; what has no space in it breaks anywhere. */
function broken(text: string, font: Font, width: number): string[] {
  const fits = (line: string) => measure(line, font).width <= width;
  const segments = [
    ...new Intl.Segmenter(undefined, { granularity: 'word' }).segment(text),
  ].flatMap(({ segment }) => (fits(segment) ? [segment] : [...segment]));
  return segments
    .reduce<string[]>((lines, segment) => {
      const last = lines.at(-1);
      if (last === undefined) return [segment];
      return fits((last + segment).trimEnd())
        ? [...lines.slice(0, -1), last + segment]
        : [...lines, segment.trimStart()];
    }, [])
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** A paragraph as items, and how far it reaches down. */
export function paragraph(text: string, { font, fill, left, width, top, direction }: Lines) {
  const height = font.size * 1.4;
  const lines = broken(text, font, width);
  const items: Text[] = lines.map((line, i) => {
    const measured = measure(line, font);
    const x = direction === 'rtl' ? left + width - measured.width : left;
    return {
      kind: 'text',
      text: line,
      font,
      fill,
      halo: undefined,
      opacity: 1,
      matrix: movedTo(x, top + i * height + font.size),
      direction,
    };
  });
  return { items, bottom: top + lines.length * height };
}
