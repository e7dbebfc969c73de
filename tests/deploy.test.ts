import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createMetrics } from '../src/observe/metrics.js';

interface Panel {
  readonly id: number;
  readonly gridPos: { readonly x: number; readonly y: number; readonly w: number; readonly h: number };
  readonly targets: readonly { readonly expr: string }[];
}

const dashboard: { readonly panels: readonly Panel[] } = JSON.parse(
  readFileSync(new URL('../deploy/grafana.json', import.meta.url), 'utf8'),
);

/** Names of the series that a process shows once it has answered a request. */
async function seriesNames(): Promise<ReadonlySet<string>> {
  const metrics = createMetrics();
  metrics.asked('telegram')({ command: 'vanish', error: 'fault' });
  metrics.queue('lab', () => 0);
  metrics.network('telegram', () => true);
  const { text } = await metrics.text();
  return new Set([...text.matchAll(/^([a-z][a-z0-9_]*)(?:\{| )/gm)].map(([, name = '']) => name));
}

describe('the dashboard', () => {
  it('asks for series that exist, and for all of the bot’s own', async () => {
    const names = await seriesNames();
    const asked = new Set(
      dashboard.panels.flatMap(({ targets }) =>
        targets.flatMap(({ expr }) => expr.match(/\b(?:mahv|process|nodejs)_[a-z0-9_]+/g) ?? []),
      ),
    );
    expect([...asked].filter((name) => !names.has(name))).toEqual([]);
    const own = [...names].filter((name) => name.startsWith('mahv_') && !/_(sum|count)$/.test(name));
    expect(own.filter((name) => !asked.has(name))).toEqual([]);
  });

  it('has panels that do not overlap', () => {
    const cells = dashboard.panels.flatMap(({ gridPos: { x, y, w, h } }) =>
      Array.from({ length: w * h }, (_, at) => `${x + (at % w)} ${y + Math.floor(at / w)}`),
    );
    expect(new Set(cells).size).toBe(cells.length);
    expect(Math.max(...dashboard.panels.map(({ gridPos: { x, w } }) => x + w))).toBe(24);
    expect(new Set(dashboard.panels.map(({ id }) => id)).size).toBe(dashboard.panels.length);
  });
});
