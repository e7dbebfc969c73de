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

let page: SKRSContext2D | undefined;

/** A pen on the thread's one page, wiped of what was drawn there before: a new canvas a picture costs 4 MB each time. */
export function penOnPage(language: Language, theme: Theme): Pen {
  page ??= createCanvas(WIDTH, HEIGHT).getContext('2d');
  page.reset();
  return { ctx: page, colours: THEMES[theme], language, direction: baseDirection(language) };
}
