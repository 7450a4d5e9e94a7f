/** A lesson in a link is no longer than this, in characters; unpacked, in bytes. */
export const longestLesson = 60_000;
const largestLesson = 400_000;

/** The name of the parameter. */
export const lessonParameter = 'lesson';

async function through(bytes: Uint8Array<ArrayBuffer>, stream: GenericTransformStream) {
  return new Uint8Array(
    await new Response(new Blob([bytes]).stream().pipeThrough(stream)).arrayBuffer(),
  );
}

/** A lesson as a parameter of a link: its JSON, deflated, in the alphabet of addresses. */
export async function packLesson(lesson: unknown): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(lesson));
  const packed = await through(bytes, new CompressionStream('deflate-raw'));
  const text = Array.from(packed, (byte) => String.fromCharCode(byte)).join('');
  return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

/** What a link brings as its lesson. Throws where that is too long, or no packed JSON. */
export async function unpackLesson(text: string): Promise<unknown> {
  if (text.length > longestLesson) throw new RangeError(`${longestLesson} characters at most`);
  const packed = Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (letter) =>
    letter.charCodeAt(0),
  );
  const bytes = await through(packed, new DecompressionStream('deflate-raw'));
  if (bytes.length > largestLesson) throw new RangeError(`${largestLesson} bytes at most`);
  return JSON.parse(new TextDecoder().decode(bytes));
}
