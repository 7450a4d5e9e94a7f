import type { Catalogue } from './messages';

const rooms = import.meta.glob<Catalogue>('./en/*.json', { eager: true, import: 'default' });

/** The English messages. */
export const english: Catalogue = Object.assign({}, ...Object.values(rooms));
