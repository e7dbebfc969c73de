import type { SKRSContext2D } from '@napi-rs/canvas';
import type { Chart } from '../charts/chart.js';
import type { Spot } from './rect.js';
import type { Colours } from './theme.js';

type Mood = Chart['mood'];

// Strokes in units of the disc's radius: the mark must read without its colour.
const MARKS: Readonly<Record<Mood, readonly (readonly (readonly [number, number])[])[]>> = {
  vanishing: [
    [
      [0, -0.52],
      [0, 0.5],
    ],
    [
      [-0.42, 0.1],
      [0, 0.52],
      [0.42, 0.1],
    ],
  ],
  exploding: [
    [
      [0, 0.52],
      [0, -0.5],
    ],
    [
      [-0.42, -0.1],
      [0, -0.52],
      [0.42, -0.1],
    ],
  ],
  healthy: [
    [
      [-0.46, 0.04],
      [-0.12, 0.38],
      [0.48, -0.34],
    ],
  ],
  neutral: [
    [
      [0, -0.5],
      [0, -0.49],
    ],
    [
      [0, -0.08],
      [0, 0.5],
    ],
  ],
};

/** Draws a mood's mark, a disc with a sign: arrow down, arrow up, tick, or an i; `radius` in pixels. */
export function drawMoodMark(
  ctx: SKRSContext2D,
  colours: Colours,
  mood: Mood,
  at: Spot,
  radius: number,
): void {
  ctx.fillStyle = colours.moods[mood];
  ctx.beginPath();
  ctx.arc(at.x, at.y, radius, 0, 2 * Math.PI);
  ctx.fill();
  ctx.strokeStyle = colours.paper;
  ctx.lineWidth = radius * 0.22;
  ctx.lineCap = 'round';
  ctx.lineJoin = 'round';
  for (const stroke of MARKS[mood]) {
    ctx.beginPath();
    for (const [x, y] of stroke) ctx.lineTo(at.x + x * radius, at.y + y * radius);
    ctx.stroke();
  }
}
