import { deflateSync } from 'node:zlib';
import { draw } from '../src/render/draw.js';
import { drawPage } from '../src/render/page.js';
import { HEIGHT, WIDTH } from '../src/render/page-size.js';
import { penOnPage } from '../src/render/pen.js';
import { encodePng } from '../src/render/png.js';
import { packRows } from '../src/render/png-rows.js';
import { flowCharts } from './pictures-charts.js';
import { memoryOverPictures } from './pictures-memory.js';
import { type Latency, measureRounds } from './pictures-rounds.js';
import { drawStrokes, strokesOf } from './pictures-strokes.js';
import { atMost, type Line, lineOf, type Part, type Row } from './rows.js';

const CHARTS = 24;
const ROUNDS = 120;
const THEME = 'light';

/** One of so many things by a round's number, beginning again after the last. */
function turnOf<T>(things: readonly T[], round: number): T {
  const thing = things[round % things.length];
  if (thing === undefined) throw new Error('there is nothing to draw');
  return thing;
}

const FLOOR = 'the same strokes by hand, deflate level 1';
const OURS = 'a chart drawn and encoded';
const CANVAS = 'the chart drawn, the canvas’s toBuffer';

/** Pictures: drawing and encoding against the floor and the canvas' own way, the encoders alone, and memory. */
export async function picturePart(): Promise<Part> {
  const limits: Readonly<Record<string, number>> = { [FLOOR]: 1.6, [CANVAS]: 0.5 };
  const drawn = (await pictureRows()).map((row) => {
    const limit = row.name === OURS ? limits[row.peer] : undefined;
    return lineOf(row, limit === undefined ? undefined : (ratio) => atMost(ratio, limit));
  });
  const encoded = (await encoderRows()).map((row) => lineOf(row));
  return {
    title: 'A gradient-flow picture of 1280 × 800, drawn and encoded, warm',
    lines: [...drawn, ...encoded, await memoryLine()],
    notes: [
      'The floor knows every place beforehand, draws on the same canvas and gives the same pixels. All ours is lossless.',
    ],
  };
}

async function memoryLine(): Promise<Line> {
  const { settled, last } = await memoryOverPictures();
  const measured = `${last.toFixed(0)} MB`;
  return { what: 'memory after 1,000 pictures', measured, ratio: last / settled, against: 'after 200' };
}

/**
 * A gradient-flow picture of 1280 × 800, drawn and encoded, warm: ours against the floor (the same strokes on the same
 * canvas with every place known beforehand, and the fastest lossless encoder) and against the canvas' own encoder.
 */
async function pictureRows(): Promise<readonly Row[]> {
  const charts = await flowCharts(CHARTS);
  const pictures = charts.map((chart) => ({ chart, strokes: strokesOf(chart, THEME) }));
  const page = (round: number) => {
    const { chart } = turnOf(pictures, round);
    const pen = penOnPage(chart.language, THEME);
    drawPage(pen, chart);
    return pen.ctx.canvas;
  };
  const latencies = await measureRounds(
    {
      [FLOOR]: (round) => {
        const { chart, strokes } = turnOf(pictures, round);
        const pen = penOnPage(chart.language, THEME);
        drawStrokes(pen, strokes);
        return deflateSync(packRows(pen.ctx.canvas.data(), WIDTH, HEIGHT), { level: 1 });
      },
      [OURS]: (round) => draw(turnOf(pictures, round).chart, THEME),
      [CANVAS]: (round) => page(round).toBuffer('image/png'),
    },
    ROUNDS,
  );
  return [
    rowOf(latencies, FLOOR, FLOOR),
    rowOf(latencies, OURS, FLOOR),
    rowOf(latencies, CANVAS, FLOOR),
    rowOf(latencies, OURS, CANVAS),
  ];
}

/** The encoders alone, on the pixels of one gradient-flow picture; each line names the file's size. */
async function encoderRows(): Promise<readonly Row[]> {
  const chart = turnOf(await flowCharts(1), 0);
  await draw(chart, THEME);
  const pen = penOnPage(chart.language, THEME);
  drawPage(pen, chart);
  const { canvas } = pen.ctx;
  const pixels = canvas.data();
  const deflated = (level: number) => () => deflateSync(packRows(pixels, WIDTH, HEIGHT), { level });
  const encoders: Readonly<Record<string, () => Uint8Array | Promise<Uint8Array>>> = {
    'canvas toBuffer': () => canvas.toBuffer('image/png'),
    'canvas encode': () => canvas.encode('png'),
    ours: () => encodePng(pixels, WIDTH, HEIGHT),
    'deflate level 1': deflated(1),
    'deflate level 6': deflated(6),
  };
  const sized = await Promise.all(
    Object.entries(encoders).map(async ([name, encode]) => {
      const { length } = await encode();
      return [`${name}, ${Math.round(length / 1000)} kB`, encode] as const;
    }),
  );
  const latencies = await measureRounds(Object.fromEntries(sized), ROUNDS / 2);
  const [[peer = ''] = []] = sized;
  return sized.map(([name]) => rowOf(latencies, name, peer));
}

function rowOf(latencies: ReadonlyMap<string, Latency>, name: string, peer: string): Row {
  const own = latencies.get(name);
  const other = latencies.get(peer);
  if (!own || !other) throw new Error(`${name} has no peer ${peer}`);
  return { name, median: own.p50, p75: own.p75, ratio: own.p50 / other.p50, peer };
}
