import { describe, expect, it } from 'vitest';
import type { Diagram, DiagramNode } from '../../src/charts/diagram.js';
import { residualDiagram } from '../../src/charts/residual-diagram.js';
import { ACTIVATION_NAMES, NORMALISATION_NAMES } from '../../src/experiments/gradient-flow/names.js';
import { DEFAULT_SPEC } from '../../src/experiments/gradient-flow/spec.js';
import type { ResidualBlockResult } from '../../src/experiments/residual-block/block.js';
import { LANGUAGES } from '../../src/i18n/language.js';
import { loadBundles, translator } from '../../src/i18n/translator.js';
import { type DiagramLayout, layOutDiagram } from '../../src/render/diagram-layout.js';
import { registerFonts } from '../../src/render/fonts.js';
import { penOnPage } from '../../src/render/pen.js';
import { covers, grown, type Rect, type Spot, sharedArea } from '../../src/render/rect.js';
import { LOCALES } from '../app-parts.js';
import { within } from './within.js';

const bundles = loadBundles(LOCALES);
/** What a two-line verdict leaves of the page. */
const ROOM: Rect = { x: 44, y: 137, width: 1192, height: 507 };

/** A block with numbers as long as they get. */
function block(
  activation: (typeof ACTIVATION_NAMES)[number],
  normalisation: (typeof NORMALISATION_NAMES)[number],
): ResidualBlockResult {
  const size = { median: 1.234e-123, min: 0, max: 1 };
  const net = { ...DEFAULT_SPEC, residual: true as const, depth: 200, activation, normalisation };
  return {
    kind: 'residual-block',
    spec: { kind: 'residual-block', net, layer: 200 },
    arriving: size,
    branch: { ...size, median: 9.87e-150 },
    below: size,
    factors: { activation: 1.234e-12, normalisation: 1.234e-12, weight: 1.234e-12 },
    cosine: 0.1,
    finding: null,
  };
}

const EVERY = ACTIVATION_NAMES.flatMap((activation) =>
  NORMALISATION_NAMES.flatMap((normalisation) =>
    LANGUAGES.map((language) => ({ activation, normalisation, language })),
  ),
);

function layOut(diagram: Diagram, language: (typeof LANGUAGES)[number] = 'en'): DiagramLayout {
  registerFonts();
  return layOutDiagram(penOnPage(language, 'light'), diagram, ROOM);
}

/** Spots along an arrow, close together. */
function along(path: readonly Spot[]): Spot[] {
  return path.slice(1).flatMap((to, i) => {
    const from = path[i] ?? to;
    return Array.from({ length: 101 }, (_, k) => ({
      x: from.x + ((to.x - from.x) * k) / 100,
      y: from.y + ((to.y - from.y) * k) / 100,
    }));
  });
}

describe('a diagram', () => {
  it.each(EVERY)(
    'keeps its nodes apart, whole and inside, and no arrow crosses one: $activation, $normalisation, $language',
    ({ activation, normalisation, language }) => {
      const t = translator(bundles, language, ({ key }) => {
        throw new Error(key);
      });
      const { nodes, arrows } = layOut(residualDiagram(block(activation, normalisation), t), language);
      for (const [i, { node, box, whole }] of nodes.entries()) {
        expect(within(box, ROOM), node.id).toBe(true);
        expect(whole, node.id).toBe(true);
        for (const other of nodes.slice(i + 1)) expect(sharedArea(box, other.box), node.id).toBe(0);
      }
      for (const { arrow, path } of arrows) {
        const others = nodes.filter(
          ({ node }) => node.shape !== 'words' && node.id !== arrow.from && node.id !== arrow.to,
        );
        for (const spot of along(path)) {
          expect(within({ ...spot, width: 0, height: 0 }, ROOM)).toBe(true);
          for (const { box, node } of others)
            expect(covers(grown(box, 4), spot), `${arrow.from}→${arrow.to} over ${node.id}`).toBe(false);
        }
      }
    },
  );

  const box = (id: string, column: number, row: number, more: Partial<DiagramNode> = {}): DiagramNode => ({
    id,
    shape: 'box',
    lines: [id],
    column,
    row,
    ...more,
  });

  it('leads an arrow from edge to edge, straight or round about along a row', () => {
    const { nodes, arrows } = layOut({
      nodes: [box('a', 0, 1), box('b', 1, 1), box('c', 1, 2), box('over', 0, 0, { lastColumn: 1 })],
      arrows: [
        { from: 'a', to: 'b' },
        { from: 'b', to: 'a' },
        { from: 'b', to: 'c' },
        { from: 'a', to: 'b', via: 0 },
      ],
    });
    const at = (id: string) => nodes.find(({ node }) => node.id === id)?.box as Rect;
    const [right, left, down, round] = arrows.map(({ path }) => path);
    const middle = at('a').y + at('a').height / 2;
    expect(right).toEqual([
      { x: at('a').x + at('a').width, y: middle },
      { x: at('b').x, y: middle },
    ]);
    expect(left).toEqual([...(right ?? [])].reverse());
    expect(down?.map(({ y }) => y)).toEqual([at('b').y + at('b').height, at('c').y]);
    expect(round).toHaveLength(4);
    expect(round?.[1]?.y).toBe(at('over').y + at('over').height / 2);
  });

  it('runs from left to right in Persian too', () => {
    const { nodes } = layOut({ nodes: [box('الف', 0, 0), box('ب', 1, 0)], arrows: [] }, 'fa');
    expect(nodes[0]?.box.x).toBeLessThan(nodes[1]?.box.x ?? 0);
  });

  it('makes its words smaller before it cuts them', () => {
    const many = (count: number) =>
      layOut({
        nodes: Array.from({ length: count }, (_, i) => box('normalisation', i, 0, { id: `${i}` })),
        arrows: [],
      });
    const size = (count: number) => many(count).nodes[0]?.blocks[0]?.style.size;
    expect(size(3)).toBe(34);
    expect(size(5)).toBeLessThan(34);
    expect(many(5).nodes.every(({ whole }) => whole)).toBe(true);
  });

  it('refuses an arrow to nowhere', () => {
    expect(() => layOut({ nodes: [box('a', 0, 0)], arrows: [{ from: 'a', to: 'z' }] })).toThrow(/«z»/);
  });
});
