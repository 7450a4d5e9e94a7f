// @ts-check
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { goals } from './goals.mjs';
import { host } from './host.mjs';
import { launchChromium } from './launch.mjs';
import { buildSite, folder } from './site.mjs';
import { median } from './statistics.mjs';

const runs = 3;
const categories = ['performance', 'accessibility', 'best-practices'];
const measures = Object.freeze({
  'first-contentful-paint': 'first contentful paint, ms',
  'largest-contentful-paint': 'largest contentful paint, ms',
  interactive: 'time to interactive, ms',
  'total-blocking-time': 'total blocking time, ms',
  'max-potential-fid': 'longest task, ms',
  'cumulative-layout-shift': 'layout shift',
});

/** Lighthouse, from the packages of its own folder. @returns {Promise<any>} */
async function lighthouse() {
  const { resolve } = createRequire(new URL('audit/package.json', import.meta.url));
  return (await import(pathToFileURL(resolve('lighthouse')).href)).default;
}

/** A port that is free at present. */
const port = () => 9200 + (process.pid % 700);

/** The page as Lighthouse judges it. */
export const part = {
  name: 'lighthouse',
  title: 'Lighthouse (mobile)',
  method: `Lighthouse 12.8.2 with its own settings for mobile: slow 4G and a processor slowed four times, both simulated from an unthrottled load; the median of ${runs} cold loads of the built page, served as a static host does (gzip).`,
  async run() {
    await buildSite();
    const audit = await lighthouse();
    const site = await host(folder);
    const browser = await launchChromium([`--remote-debugging-port=${port()}`]);
    /** @type {any[]} */
    const reports = [];
    try {
      for (let i = 0; i < runs; i += 1) {
        const { lhr } = await audit(site.url, {
          port: port(),
          onlyCategories: categories,
          logLevel: 'error',
        });
        reports.push(lhr);
      }
    } finally {
      await browser.close();
      site.close();
    }
    const scores = categories.map((name) => ({
      name,
      value: median(reports.map((report) => 100 * report.categories[name].score)),
    }));
    const times = Object.entries(measures).map(([id, name]) => ({
      name,
      value: median(reports.map((report) => report.audits[id].numericValue)),
    }));
    const lost = reports[0].categories;
    const told = categories.flatMap((name) =>
      lost[name].auditRefs
        .filter(
          (/** @type {any} */ { id, weight }) =>
            weight > 0 && (reports[0].audits[id].score ?? 1) < 0.9,
        )
        .map((/** @type {any} */ { id }) => ({
          name: `lost: ${reports[0].audits[id].title}`,
          value: reports[0].audits[id].score,
        })),
    );
    return {
      rows: [...scores, ...times, ...told],
      goals: scores.map(({ name, value }) => ({
        name,
        value,
        goal: goals.lighthouse,
        unit: '',
        atLeast: true,
      })),
    };
  },
};
