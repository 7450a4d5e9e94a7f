/** The parameter of an address that holds a whole lesson. */
export const lessonParameter = 'lesson';

const read = async (stream: ReadableStream<Uint8Array>): Promise<Uint8Array> =>
  new Uint8Array(
    await new Response(stream as ReadableStream<Uint8Array<ArrayBuffer>>).arrayBuffer(),
  );

const through = (bytes: Uint8Array, way: CompressionStream | DecompressionStream) =>
  read(new Blob([bytes as Uint8Array<ArrayBuffer>]).stream().pipeThrough(way));

/** A lesson as a parameter of an address: its JSON, deflated, in base64url. */
export async function packLesson(scenario: unknown): Promise<string> {
  const json = new TextEncoder().encode(JSON.stringify(scenario));
  const packed = await through(json, new CompressionStream('deflate-raw'));
  const binary = Array.from(packed, (byte) => String.fromCharCode(byte)).join('');
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** What a parameter of an address holds; it rejects where that is no packed JSON. */
export async function unpackLesson(text: string): Promise<unknown> {
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  const packed = Uint8Array.from(binary, (sign) => sign.charCodeAt(0));
  const json = await through(packed, new DecompressionStream('deflate-raw'));
  return JSON.parse(new TextDecoder().decode(json));
}
