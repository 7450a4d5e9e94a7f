// @ts-check
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { create, ts } from '@custom-elements-manifest/analyzer';
import { root } from '../../scripts/setup/root.mjs';

const source = 'web/src/element/attention-explainer.ts';
const built = 'dist/attention-explainer.js';
const name = 'AttentionExplainer';

/** What is there for the browser, for Lit, and for the project's own pages. */
const notForHosts = [
  'attributeChangedCallback',
  'connectedCallback',
  'disconnectedCallback',
  'createRenderRoot',
  'getUpdateComplete',
  'render',
  'words',
];

/** The custom elements manifest, from the docstrings of the element: what a host can use. */
export function makeManifest() {
  const text = readFileSync(join(root, source), 'utf8');
  const module = ts.createSourceFile(source, text, ts.ScriptTarget.ES2022, true);
  const { modules, ...manifest } = create({
    modules: [module],
    plugins: [],
    context: { dev: false },
  });
  const all = /** @type {any[]} */ (modules[0]?.declarations ?? []);
  const element = all.find((one) => one.name === name);
  const declaration = { name, module: built };
  return {
    ...manifest,
    modules: [
      {
        kind: 'javascript-module',
        path: built,
        declarations: [
          {
            ...element,
            superclass: { name: 'HTMLElement' },
            members: element.members.filter(isForHosts),
            events: element.events.filter((/** @type {any} */ one) => one.description),
          },
        ],
        exports: [
          { kind: 'js', name, declaration },
          { kind: 'custom-element-definition', name: 'attention-explainer', declaration },
        ],
      },
    ],
  };
}

/** @param {any} member */
function isForHosts({ name: member, privacy, static: isStatic }) {
  return privacy !== 'private' && !isStatic && !notForHosts.includes(member);
}
