import { type LiteAdaptor, liteAdaptor } from 'mathjax-full/js/adaptors/liteAdaptor.js';
import { RegisterHTMLHandler } from 'mathjax-full/js/handlers/html.js';
import { TeX } from 'mathjax-full/js/input/tex.js';
import 'mathjax-full/js/input/tex/ams/AmsConfiguration.js';
import { mathjax } from 'mathjax-full/js/mathjax.js';
import { SVG } from 'mathjax-full/js/output/svg.js';
import { type Outline, outlineOf } from './outline.js';

/** Typesets TeX, as a display or as part of a line. Throws where TeX does not understand it or the font lacks a sign. */
export type Setter = (tex: string, display: boolean) => Outline;

const MOST_KEPT = 500;

/** Readies MathJax with the TeX of AMS-LaTeX and its own font, as paths. What was typeset is remembered. */
export function createSetter(): Setter {
  const adaptor: LiteAdaptor = liteAdaptor();
  RegisterHTMLHandler(adaptor);
  const refuse = (_jax: unknown, error: Error): never => {
    throw error;
  };
  const document = mathjax.document('', {
    InputJax: new TeX({ packages: ['base', 'ams'], formatError: refuse }),
    OutputJax: new SVG({ fontCache: 'none' }),
  });
  const kept = new Map<string, Outline>();
  return (tex, display) => {
    const key = `${display} ${tex}`;
    const known = kept.get(key);
    if (known) return known;
    const container = document.convert(tex, { display });
    const svg = adaptor.firstChild(container);
    if (!svg || !('children' in svg)) throw new RangeError(`nothing was typeset of ${tex}`);
    const outline = outlineOf(svg);
    if (kept.size >= MOST_KEPT) kept.clear();
    kept.set(key, outline);
    return outline;
  };
}
