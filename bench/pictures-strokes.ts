import type { SKRSContext2D } from '@napi-rs/canvas';
import type { Chart } from '../src/charts/chart.js';
import { registerFonts } from '../src/render/fonts.js';
import { drawPage } from '../src/render/page.js';
import { type Pen, penOnPage } from '../src/render/pen.js';
import type { Theme } from '../src/render/theme.js';

/** One call or setting of a canvas' context that leaves ink, or that ink depends on. */
export type Stroke = (ctx: SKRSContext2D) => void;

/**
 * The strokes of a chart's picture as a hand that knew every place beforehand would draw them: nothing measured, nothing
 * laid out, no setting made twice. Throws where they do not give the same pixels.
 */
export function strokesOf(chart: Chart, theme: Theme): readonly Stroke[] {
  registerFonts();
  const pen = penOnPage(chart.language, theme);
  const strokes: Stroke[] = [];
  drawPage({ ...pen, ctx: recorded(pen, strokes) }, chart);
  const drawn = pen.ctx.canvas.data();
  drawStrokes(penOnPage(chart.language, theme), strokes);
  if (!drawn.equals(pen.ctx.canvas.data())) throw new Error('the strokes give another picture');
  return strokes;
}

/** Draws strokes with a pen. */
export function drawStrokes({ ctx }: Pen, strokes: readonly Stroke[]): void {
  for (const stroke of strokes) stroke(ctx);
}

/** A context that does what it is told and writes down those strokes that are needed to do it again. */
function recorded({ ctx }: Pen, strokes: Stroke[]): SKRSContext2D {
  const wanted = new Map<string, unknown>();
  const stack: Map<string, unknown>[] = [];
  let made = new Map<string, unknown>();
  const make = (): void => {
    for (const [name, value] of wanted) {
      if (made.get(name) === value) continue;
      strokes.push((on) => void Reflect.set(on, name, value));
      made.set(name, value);
    }
    wanted.clear();
  };
  return new Proxy(ctx, {
    set(target, name, value) {
      wanted.set(String(name), value);
      return Reflect.set(target, name, value, target);
    },
    get(target, name) {
      const found: unknown = Reflect.get(target, name, target);
      if (typeof found !== 'function' || name === 'measureText') {
        return typeof found === 'function' ? found.bind(target) : found;
      }
      return (...values: unknown[]) => {
        make();
        if (name === 'save') stack.push(new Map(made));
        if (name === 'restore') made = stack.pop() ?? new Map();
        strokes.push((on) => Reflect.apply(Reflect.get(on, name), on, values));
        return Reflect.apply(found, target, values);
      };
    },
  });
}
