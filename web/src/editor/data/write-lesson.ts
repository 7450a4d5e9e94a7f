const widest = 100;

const isFlat = (value: unknown): boolean => typeof value !== 'object' || value === null;

/** JSON with lists of plain values on one line: a row of a matrix reads as a row. */
function written(value: unknown, indent: string): string {
  if (isFlat(value)) return JSON.stringify(value);
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    const line = `[${value.map((item) => JSON.stringify(item)).join(', ')}]`;
    if (value.every(isFlat) && indent.length + line.length < widest) return line;
    return `[\n${value.map((item) => inner + written(item, inner)).join(',\n')}\n${indent}]`;
  }
  const members = Object.entries(value as object).filter(([, item]) => item !== undefined);
  if (members.length === 0) return '{}';
  const lines = members.map(
    ([key, item]) => `${inner}${JSON.stringify(key)}: ${written(item, inner)}`,
  );
  return `{\n${lines.join(',\n')}\n${indent}}`;
}

/** A lesson as the text of its file, to be read by people as well. */
export const lessonFile = (scenario: unknown): string => `${written(scenario, '')}\n`;
