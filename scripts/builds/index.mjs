// @ts-check
import { buildElement } from './element.mjs';
import { buildFrame } from './frame.mjs';
import { buildGallery } from './gallery.mjs';
import { buildOneFile } from './one-file.mjs';
import { buildSite } from './site.mjs';
import { buildWidget } from './widget.mjs';

/** All that dist/ holds; the site comes first, because it empties the folder. */
export const builds = [
  () => buildSite(),
  () => buildElement(),
  () => buildFrame(),
  () => buildOneFile(),
  () => buildWidget(),
  async () => buildGallery(),
];
