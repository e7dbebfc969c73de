import type { LiteElement, LiteNode } from 'mathjax-full/js/adaptors/lite/Element.js';

/** A transform as the canvas takes it: x′ = a x + c y + e, y′ = b x + d y + f. */
export type Transform = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

/** One shape of a typeset formula: SVG path data, where it stands, and the path of the window it is seen through, if any. */
export interface Shape {
  readonly path: string;
  readonly at: Transform;
  readonly window?: string;
}

/** The shapes of a formula in thousandths of an em, y downwards from its baseline; it begins at x = 0. */
export interface Outline {
  readonly shapes: readonly Shape[];
  readonly width: number;
  /** How far it reaches over and under its baseline. */
  readonly height: number;
  readonly depth: number;
}

const IDENTITY: Transform = [1, 0, 0, 1, 0, 0];

/**
 * Reads the outline out of the SVG that MathJax makes: groups, paths, bars, and windows in which a long bracket's middle is
 * stretched. Throws RangeError on anything else, such as a character the font lacks.
 */
export function outlineOf(svg: LiteElement): Outline {
  const [, top = 0, width = 0, tall = 0] = numbers(svg, 'viewBox');
  return {
    shapes: svg.children.flatMap((node) => shapesOf(node, {})),
    width,
    height: -top,
    depth: tall + top,
  };
}

interface Surroundings {
  readonly at?: Transform;
  readonly window?: string;
}

function shapesOf(node: LiteNode, { at = IDENTITY, window }: Surroundings): Shape[] {
  if (!('children' in node)) throw new RangeError('a typeset formula has bare text in it');
  const shape = (path: string): Shape[] => [{ path, at: moved(at, node), ...(window ? { window } : {}) }];
  switch (node.kind) {
    case 'g': {
      const inside = { at: moved(at, node), ...(window ? { window } : {}) };
      return node.children.flatMap((child) => shapesOf(child, inside));
    }
    case 'path': {
      const path = text(node, 'd');
      // Signs such as «function application» are there to be read aloud only.
      return path === '' ? [] : shape(path);
    }
    case 'rect':
      return shape(rectangle(...corners(node)));
    case 'svg':
      return windowed(node, at);
    default:
      throw new RangeError(`a typeset formula has <${node.kind}> in it: ${JSON.stringify(node.attributes)}`);
  }
}

/** An inner SVG shows the part of its children that its view box names, at its own place and size. */
function windowed(svg: LiteElement, at: Transform): Shape[] {
  const [x, y, width, height] = corners(svg);
  const [left = 0, top = 0, across = 1, down = 1] = numbers(svg, 'viewBox');
  const [sx, sy] = [width / across, height / down];
  const inside = times(at, [sx, 0, 0, sy, x - left * sx, y - top * sy]);
  const [a, b, c, d, e, f] = at;
  const corner = (px: number, py: number) => `${a * px + c * py + e} ${b * px + d * py + f}`;
  const window = `M${corner(x, y)}L${corner(x + width, y)}L${corner(x + width, y + height)}L${corner(x, y + height)}Z`;
  return svg.children.flatMap((child) => shapesOf(child, { at: inside, window }));
}

function rectangle(x: number, y: number, width: number, height: number): string {
  return `M${x} ${y}h${width}v${height}h${-width}Z`;
}

function corners(node: LiteElement): [number, number, number, number] {
  const read = (name: string) => Number(node.attributes[name] ?? 0);
  return [read('x'), read('y'), read('width'), read('height')];
}

function text(node: LiteElement, name: string): string {
  return String(node.attributes[name] ?? '');
}

function numbers(node: LiteElement, name: string): number[] {
  return text(node, name).split(/[ ,]+/).map(Number);
}

/** A transform followed by what a node's own `transform` says, a list of translations and scalings. */
function moved(at: Transform, node: LiteElement): Transform {
  let all = at;
  for (const [, kind, list = ''] of text(node, 'transform').matchAll(/(\w+)\(([^)]*)\)/g)) {
    const [x = 0, y] = list.split(/[ ,]+/).map(Number);
    if (kind === 'translate') all = times(all, [1, 0, 0, 1, x, y ?? 0]);
    else if (kind === 'scale') all = times(all, [x, 0, 0, y ?? x, 0, 0]);
    else throw new RangeError(`a typeset formula is transformed by ${kind}(${list})`);
  }
  return all;
}

function times([a, b, c, d, e, f]: Transform, [A, B, C, D, E, F]: Transform): Transform {
  return [a * A + c * B, b * A + d * B, a * C + c * D, b * C + d * D, a * E + c * F + e, b * E + d * F + f];
}
