// @ts-check
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** @typedef {{ name: string, why: string, debian: string, isThere: () => boolean }} Tool */

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
  browser: [browser],
  package: [browser],
};

/** The parts that the tests have, in their order. */
export const testParts = Object.keys(toolsOf);

/** What must be typed where this script cannot install. @param {readonly Tool[]} missing */
function instructions(missing) {
  const debian = missing.map((tool) => tool.debian).join(' ');
  return `Missing: ${missing.map((tool) => `${tool.name} (${tool.why})`).join(', ')}.
  Debian or Ubuntu:  sudo apt-get update && sudo apt-get install --no-install-recommends ${debian}
  macOS (Homebrew):  brew install emscripten cmake ninja eigen doctest clang-format llvm && brew install --cask chromium
  elsewhere:         git clone https://github.com/emscripten-core/emsdk && cd emsdk && ./emsdk install latest && ./emsdk activate latest && . ./emsdk_env.sh
                     and CMake, Ninja, Eigen, doctest, clang-format, clang-tidy and Chromium by your system's package manager`;
}

/** @param {readonly string[]} command */
function ran(command) {
  // sudo drops the environment, so the variable goes with the command.
  const quiet = ['env', 'DEBIAN_FRONTEND=noninteractive', ...command];
  const [first = '', ...rest] = process.getuid?.() === 0 ? quiet : ['sudo', ...quiet];
  return spawnSync(first, rest, { stdio: ['ignore', 'ignore', 'inherit'] }).status === 0;
}

/** @param {readonly Tool[]} tools */
function ensure(tools) {
  const missing = tools.filter((tool) => !tool.isThere());
  if (missing.length === 0) return true;
  const canInstall = onPath('apt-get') && (process.getuid?.() === 0 || onPath('sudo'));
  if (canInstall) {
    for (const tool of missing) console.log(`Installing ${tool.debian}: it ${tool.why}.`);
    const names = missing.map((tool) => tool.debian);
    const installed =
      ran(['apt-get', 'update']) &&
      ran(['apt-get', 'install', '-y', '--no-install-recommends', ...names]);
    if (installed && tools.every((tool) => tool.isThere())) return true;
  }
  console.error(instructions(tools.filter((tool) => !tool.isThere())));
  return false;
}

/** What is needed to build the engine from its C++; false, with instructions, where it cannot be had. */
export const ensureCompilers = () => ensure(compilers);

/** What these parts of the tests need. @param {readonly string[]} parts */
export const ensureTestTools = (parts) => ensure(parts.flatMap((part) => toolsOf[part] ?? []));

/** What the benchmark needs beside the npm packages. */
export const ensureBrowser = () => ensure([browser]);
