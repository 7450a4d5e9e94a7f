import { codecs, type Expected, type Known } from './codecs';
import { defaults, type Settings, type SettingName } from './settings';

/** What is wrong with one setting of a link. */
export interface SettingProblem {
  readonly setting: string;
  readonly expected: Expected;
  readonly received: string;
}

export interface ReadTraining {
  readonly settings: Settings;
  readonly problems: readonly SettingProblem[];
}

const names = Object.keys(defaults) as SettingName[];

const longestShown = 60;
const shortened = (text: string) =>
  text.length > longestShown ? `${text.slice(0, longestShown)}…` : text;

/** The settings of a link: what is wrong is told, and the rest holds. */
export function readTraining(text: string | null, known: Known): ReadTraining {
  const found: Partial<Record<SettingName, unknown>> = {};
  const problems: SettingProblem[] = [];
  const wrong = (setting: string, expected: Expected, received: string) =>
    problems.push({
      setting: shortened(setting),
      expected,
      received: `“${shortened(received)}”`,
    });
  for (const part of (text ?? '').split(',').filter((one) => one !== '')) {
    const colon = part.indexOf(':');
    const called = colon < 0 ? part : part.slice(0, colon);
    const value = colon < 0 ? '' : part.slice(colon + 1);
    const name = names.find((one) => one === called);
    if (!name) wrong(called, { key: 'setting', values: { names: names.join(', ') } }, called);
    else if (Object.hasOwn(found, name)) wrong(name, { key: 'once' }, part);
    else {
      const { read, expected } = codecs[name];
      const meant = read(value, known);
      if (meant === undefined) wrong(name, expected, value);
      else found[name] = meant;
    }
  }
  return { settings: { ...defaults, ...found } as Settings, problems };
}

/** What differs from the defaults, as a link has it; null for nothing. */
export function writeTraining(settings: Settings): string | null {
  const parts = names.flatMap((name) => {
    const write = codecs[name].write as (value: unknown) => string;
    const text = write(settings[name]);
    return text === write(defaults[name]) ? [] : [`${name}:${text}`];
  });
  return parts.length === 0 ? null : parts.join(',');
}
