// @ts-check
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * What is asked of the system; what is `spared` where it cannot be had is told, and the rest goes on.
 * @typedef {{ name: string, why: string, debian: string, isThere: () => boolean, spared?: true }} Tool
 */

/** @param {string} command */
const onPath = (command) => spawnSync('which', [command]).status === 0;
/** @param {...string} files */
const anyOf = (...files) => files.some((file) => existsSync(file));

/** What a browser is called where Debian, Ubuntu, macOS and others put it. */
const chromiumPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** The path of a Chromium to test with, by CHROMIUM or the usual places. */
export function chromiumPath() {
  return process.env['CHROMIUM'] ?? chromiumPlaces.find((file) => existsSync(file));
}

const firefoxPlaces = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
];

/** The path of a Firefox to test with, by FIREFOX or the usual places. */
export function firefoxPath() {
  return process.env['FIREFOX'] ?? firefoxPlaces.find((file) => existsSync(file));
}

/** Where WebKitGTK's small browser lies: by architecture and version on Debian, elsewhere as built. */
function miniBrowser() {
  const versions = ['webkitgtk-6.0', 'webkit2gtk-4.1', 'webkit2gtk-4.0'];
  const libraries = ['/usr/lib', '/usr/libexec', '/usr/lib64'];
  const ofDebian = existsSync('/usr/lib')
    ? readdirSync('/usr/lib')
        .filter((name) => name.endsWith('-linux-gnu'))
        .map((name) => `/usr/lib/${name}`)
    : [];
  return [...ofDebian, ...libraries]
    .flatMap((library) => versions.map((version) => join(library, version, 'MiniBrowser')))
    .find((file) => existsSync(file));
}

/** The paths of WebKitGTK's driver and browser, or undefined where one is missing. */
export function webkitPaths() {
  const browser = process.env['WEBKIT'] ?? miniBrowser();
  const driver = '/usr/bin/WebKitWebDriver';
  return browser !== undefined && existsSync(driver) && onPath('Xvfb')
    ? { driver, browser }
    : undefined;
}

/** Homebrew keeps the tools of its llvm off the PATH. */
const llvmPlaces = ['/opt/homebrew/opt/llvm/bin', '/usr/local/opt/llvm/bin'];

/** The command or path by which clang-tidy runs, or undefined where there is none. */
export function clangTidy() {
  if (onPath('clang-tidy')) return 'clang-tidy';
  return llvmPlaces.map((folder) => join(folder, 'clang-tidy')).find((file) => existsSync(file));
}

/** @type {readonly Tool[]} */
const compilers = [
  {
    name: 'Emscripten',
    why: 'compiles the C++ engine to WebAssembly',
    debian: 'emscripten',
    isThere: () => onPath('em++'),
  },
  { name: 'CMake', why: 'builds the engine', debian: 'cmake', isThere: () => onPath('cmake') },
  { name: 'Ninja', why: 'runs the build', debian: 'ninja-build', isThere: () => onPath('ninja') },
  {
    name: 'Eigen',
    why: 'holds the engine’s matrices',
    debian: 'libeigen3-dev',
    isThere: () =>
      anyOf('/usr/include/eigen3', '/usr/local/include/eigen3', '/opt/homebrew/include/eigen3'),
  },
];

/** @type {Tool} */
const browser = {
  name: 'Chromium',
  why: 'opens the page in the tests and in the benchmark',
  debian: 'chromium',
  isThere: () => chromiumPath() !== undefined,
};

/** The browsers that the lesson is shown in besides, each by its name in the tests. @type {Readonly<Record<'firefox' | 'webkit', Tool>>} */
const otherBrowsers = {
  firefox: {
    name: 'Firefox',
    why: 'opens the lesson in the tests of every browser',
    debian: 'firefox-esr',
    isThere: () => firefoxPath() !== undefined,
    spared: true,
  },
  webkit: {
    name: 'WebKitGTK',
    why: 'opens the lesson in the tests of every browser',
    debian: 'webkit2gtk-driver xvfb',
    isThere: () => webkitPaths() !== undefined,
    spared: true,
  },
};

/** Why a browser is not tested in, or undefined where it is there. @param {'chromium' | 'firefox' | 'webkit'} name */
export function missingBrowser(name) {
  const tool = name === 'chromium' ? browser : otherBrowsers[name];
  return tool.isThere()
    ? undefined
    : `NOT TESTED in ${tool.name}, which is not here (Debian: apt-get install ${tool.debian})`;
}

/** @type {Tool} */
const formatter = {
  name: 'clang-format',
  why: 'checks the layout of the C++',
  debian: 'clang-format',
  isThere: () => onPath('clang-format'),
};

/** @type {readonly Tool[]} */
const engineTesters = [
  {
    name: 'a C++ compiler',
    why: 'builds the engine natively, with sanitizers too',
    debian: 'g++',
    isThere: () => onPath('c++'),
  },
  {
    name: 'doctest',
    why: 'runs the C++ tests',
    debian: 'doctest-dev',
    isThere: () =>
      anyOf('/usr/include/doctest', '/usr/local/include/doctest', '/opt/homebrew/include/doctest'),
  },
  {
    name: 'clang-tidy',
    why: 'checks the C++ for faults',
    debian: 'clang-tidy',
    isThere: () => clangTidy() !== undefined,
  },
];

/** What each part of the tests needs beside the npm packages. @type {Readonly<Record<string, readonly Tool[]>>} */
const toolsOf = {
  lint: [formatter],
  engine: [...compilers, ...engineTesters],
  build: [],
  node: [],
  browser: [browser, ...Object.values(otherBrowsers)],
  package: [browser],
};

/** The parts that the tests have, in their order. */
export const testParts = Object.keys(toolsOf);

/** What must be typed where this script cannot install. @param {readonly Tool[]} missing */
function instructions(missing) {
  const debian = missing.map((tool) => tool.debian).join(' ');
  return `Missing: ${missing.map((tool) => `${tool.name} (${tool.why})`).join(', ')}.
  Debian or Ubuntu:  sudo apt-get update && sudo apt-get install --no-install-recommends ${debian}
  macOS (Homebrew):  brew install emscripten cmake ninja eigen doctest clang-format llvm && brew install --cask chromium firefox
  elsewhere:         git clone https://github.com/emscripten-core/emsdk && cd emsdk && ./emsdk install latest && ./emsdk activate latest && . ./emsdk_env.sh
                     and CMake, Ninja, Eigen, doctest, clang-format, clang-tidy, Chromium and Firefox by your system's package manager`;
}

/** @param {readonly string[]} command */
function ran(command) {
  // sudo drops the environment, so the variable goes with the command.
  const quiet = ['env', 'DEBIAN_FRONTEND=noninteractive', ...command];
  const [first = '', ...rest] = process.getuid?.() === 0 ? quiet : ['sudo', ...quiet];
  return spawnSync(first, rest, { stdio: ['ignore', 'ignore', 'inherit'] }).status === 0;
}

/** @param {readonly Tool[]} tools */
function install(tools) {
  for (const tool of tools) console.log(`Installing ${tool.debian}: it ${tool.why}.`);
  const names = tools.flatMap((tool) => tool.debian.split(' '));
  return ran(['apt-get', 'install', '-y', '--no-install-recommends', ...names]);
}

/** @param {readonly Tool[]} tools */
function ensure(tools) {
  /** @param {readonly Tool[]} some */
  const missing = (some) => some.filter((tool) => !tool.isThere());
  const needed = tools.filter(({ spared }) => !spared);
  const spared = tools.filter((tool) => tool.spared);
  if (missing(tools).length === 0) return true;
  const canInstall = onPath('apt-get') && (process.getuid?.() === 0 || onPath('sudo'));
  if (canInstall && ran(['apt-get', 'update'])) {
    if (missing(needed).length > 0) install(missing(needed));
    // One by one: a system may have the one and not the other.
    for (const tool of missing(spared)) install([tool]);
  }
  if (missing(tools).length > 0) console.error(instructions(missing(tools)));
  return missing(needed).length === 0;
}

/** What is needed to build the engine from its C++; false, with instructions, where it cannot be had. */
export const ensureCompilers = () => ensure(compilers);

/** What these parts of the tests need. @param {readonly string[]} parts */
export const ensureTestTools = (parts) =>
  ensure([...new Set(parts.flatMap((part) => toolsOf[part] ?? []))]);

/** What these parts of the tests had to leave out, in words. @param {readonly string[]} parts */
export const leftOut = (parts) =>
  parts.includes('browser')
    ? /** @type {const} */ (['firefox', 'webkit']).flatMap((name) => missingBrowser(name) ?? [])
    : [];

/** What the benchmark needs beside the npm packages. */
export const ensureBrowser = () => ensure([browser]);
