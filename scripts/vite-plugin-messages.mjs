// @ts-check
import { parse } from '@formatjs/icu-messageformat-parser';

/**
 * Turns the message files into parsed ICU messages, so that the page needs no parser.
 * @returns {import('vite').Plugin}
 */
export function messagesPlugin() {
  return {
    name: 'messages',
    enforce: 'pre',
    transform(source, id) {
      if (!/\/i18n\/.*\.json$/.test(id)) return null;
      const messages = Object.entries(JSON.parse(source)).map(([key, text]) => [
        key,
        parseMessage(id, key, text),
      ]);
      return {
        code: `export default ${JSON.stringify(Object.fromEntries(messages))};`,
        map: null,
        moduleType: 'js',
      };
    },
  };
}

/** @param {string} file @param {string} key @param {string} text */
function parseMessage(file, key, text) {
  try {
    return parse(text, { captureLocation: false });
  } catch (error) {
    throw new Error(`${file}: the message “${key}” is no ICU message: ${error}`);
  }
}
