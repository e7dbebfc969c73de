import { draw } from '../src/render/draw.js';
import { flowCharts } from './pictures-charts.js';

const MEGABYTE = 2 ** 20;
const CHARTS = 50;
const SETTLED = 200;
const PICTURES = 1000;

/** Resident memory of a process that only draws, after the 200th and the last of 1,000 pictures of 50 charts, in MB. */
export async function memoryOverPictures(): Promise<{ readonly settled: number; readonly last: number }> {
  const charts = await flowCharts(CHARTS);
  let settled = 0;
  for (let picture = 1; picture <= PICTURES; picture += 1) {
    const chart = charts[picture % CHARTS];
    if (chart) await draw(chart, picture % 3 === 0 ? 'dark' : 'light');
    if (picture === SETTLED) settled = process.memoryUsage.rss() / MEGABYTE;
  }
  return { settled, last: process.memoryUsage.rss() / MEGABYTE };
}
