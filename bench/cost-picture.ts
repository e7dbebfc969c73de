import { writeFile } from 'node:fs/promises';
import { createCanvas } from '@napi-rs/canvas';
import { Chart, type ChartConfiguration, registerables } from 'chart.js';
import { registerFonts } from '../src/render/fonts.js';

const [WIDTH, HEIGHT] = [960, 600];
const FONT = { family: '"Mahv Text"', size: 18, weight: 500 } as const;

/** How long a run of so many hidden layers took. */
export interface TimedDepth {
  readonly depth: number;
  readonly milliseconds: number;
}

/** Draws time over depth, both logarithmic, beside the straight line of a cost that doubles with the depth. */
export async function costPicture(timed: readonly TimedDepth[]): Promise<void> {
  registerFonts();
  Chart.register(...registerables);
  const canvas = createCanvas(WIDTH, HEIGHT);
  const chart = new Chart(canvas as unknown as ConstructorParameters<typeof Chart>[0], configuration(timed));
  await writeFile(new URL('../../bench/cost.png', import.meta.url), await canvas.encode('png'));
  chart.destroy();
}

function configuration(timed: readonly TimedDepth[]): ChartConfiguration<'line'> {
  const middle = timed[Math.floor(timed.length / 2)];
  const perLayer = middle ? middle.milliseconds / middle.depth : Number.NaN;
  const axis = (text: string) => ({
    type: 'logarithmic' as const,
    title: { display: true, text, font: FONT },
    ticks: { font: FONT },
  });
  return {
    type: 'line',
    data: {
      datasets: [
        {
          label: 'measured',
          data: timed.map(({ depth, milliseconds }) => ({ x: depth, y: milliseconds })),
          borderColor: '#1f6feb',
          backgroundColor: '#1f6feb',
          pointRadius: 6,
          borderWidth: 3,
        },
        {
          label: 'twice the depth, twice the time',
          data: timed.map(({ depth }) => ({ x: depth, y: perLayer * depth })),
          borderColor: '#8b949e',
          backgroundColor: '#8b949e',
          borderDash: [8, 8],
          pointRadius: 0,
          borderWidth: 2,
        },
      ],
    },
    plugins: [
      {
        id: 'paper',
        beforeDraw({ ctx }) {
          ctx.fillStyle = '#ffffff';
          ctx.fillRect(0, 0, WIDTH, HEIGHT);
        },
      },
    ],
    options: {
      animation: false,
      responsive: false,
      devicePixelRatio: 1,
      layout: { padding: 24 },
      plugins: { legend: { labels: { font: FONT } } },
      scales: {
        x: {
          ...axis('hidden layers (width 64, batch 64, one seed)'),
          afterBuildTicks(scale) {
            scale.ticks = timed.map(({ depth }) => ({ value: depth }));
          },
          ticks: { font: FONT, callback: String },
        },
        y: { ...axis('milliseconds of one worker'), ticks: { font: FONT, callback: String } },
      },
    },
  };
}
