import { createCanvas, type SKRSContext2D } from '@napi-rs/canvas';
import type { Direction, Language } from '../i18n/language.js';
import { baseDirection } from './direction.js';
import { HEIGHT, WIDTH } from './page-size.js';
import { type Colours, THEMES, type Theme } from './theme.js';

/** What every drawing function needs: a surface of the picture's size and the look and language to draw in. */
export interface Pen {
  readonly ctx: SKRSContext2D;
  readonly colours: Colours;
  readonly language: Language;
  readonly direction: Direction;
}

/** A pen on a new, transparent canvas of the picture's size. */
export function newPen(language: Language, theme: Theme): Pen {
  const ctx = createCanvas(WIDTH, HEIGHT).getContext('2d');
  return { ctx, colours: THEMES[theme], language, direction: baseDirection(language) };
}

/** The same pen on another new, transparent canvas. */
export function penOnNewCanvas(pen: Pen): Pen {
  return { ...pen, ctx: createCanvas(WIDTH, HEIGHT).getContext('2d') };
}
