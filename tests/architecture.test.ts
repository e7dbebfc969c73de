import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../', import.meta.url));

/** Who may import whom, by place; `types` may be imported as types only. */
const ARROWS: Readonly<
  Record<string, { readonly all: readonly string[]; readonly types?: readonly string[] }>
> = {
  main: {
    all: [
      'config',
      'platforms',
      'store',
      'lab',
      'wire-bot',
      'wire-lab',
      'wire-platforms',
      'run-worker',
      'open-share',
      'in-root',
      'http',
      'observe',
      'redis',
      'supervise',
      'tidy',
      'mendable',
      'migrate-store',
      'backup',
    ],
  },
  'wire-bot': {
    all: [
      'app',
      'commands',
      'i18n',
      'in-root',
      'limits',
      'observe',
      'platforms',
      'quizmaster',
      'redis',
      'store',
      'wire-quiz',
    ],
    types: ['config', 'lab', 'open-share', 'wire-platforms'],
  },
  'in-root': { all: [] },
  'wire-lab': { all: ['lab'], types: ['config'] },
  'open-share': { all: ['build-stamp', 'redis'], types: ['config', 'wire-lab'] },
  'run-worker': { all: ['http', 'observe', 'wire-lab'], types: ['config', 'open-share'] },
  'build-stamp': { all: [] },
  'wire-platforms': {
    all: ['observe', 'platforms'],
    types: ['app', 'chat', 'config', 'i18n', 'limits', 'quizmaster', 'store'],
  },
  'wire-quiz': {
    all: ['commands', 'quiz', 'quizmaster'],
    types: ['app', 'experiments', 'i18n', 'lab', 'store'],
  },
  tidy: { all: ['commands', 'store'] },
  backup: { all: ['config', 'store'] },
  'migrate-store': { all: ['config', 'store'] },
  mendable: { all: ['config', 'http', 'store'] },
  http: { all: [] },
  observe: { all: [], types: ['chat', 'i18n'] },
  limits: { all: [], types: ['chat'] },
  redis: { all: [], types: ['chat', 'platforms', 'quizmaster'] },
  supervise: { all: ['platforms'] },
  app: { all: ['commands', 'chat', 'i18n', 'lab', 'store', 'quizmaster'] },
  config: { all: [] },
  commands: { all: ['ask', 'chat', 'experiments', 'charts', 'quiz', 'quiz-exchange', 'i18n'] },
  quizmaster: { all: ['quiz', 'chat', 'i18n', 'store'] },
  platforms: { all: ['chat', 'http', 'i18n'], types: ['store', 'quizmaster'] },
  lab: { all: ['experiments', 'render', 'quiz-exchange', 'redis'] },
  render: { all: [], types: ['charts', 'i18n'] },
  charts: { all: [], types: ['experiments', 'i18n', 'quiz'] },
  ask: { all: ['chat', 'i18n'] },
  chat: { all: ['i18n'], types: ['quiz', 'quiz-exchange'] },
  experiments: { all: ['engine'] },
  store: { all: ['i18n'] },
  i18n: { all: ['quiz'] },
  engine: { all: [] },
  quiz: { all: ['engine'], types: ['experiments'] },
  'quiz-exchange': { all: ['quiz', 'i18n', 'chat'] },
};

/** Node modules and packages a place may not touch, because it is pure. */
const PURE = ['engine', 'experiments', 'charts', 'quiz', 'quiz-exchange', 'ask'];
const IMPURE = /\b(Math\.random|Date\.now|new Date\b|performance\.now|process\.|setTimeout|fetch\()/;

function placeOf(file: string): string {
  const [top = '', next = ''] = relative(ROOT, file).split('/');
  return top === 'src' ? next.replace(/\.ts$/, '') : top;
}

const files = ['src', 'commands'].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => join(ROOT, folder, file)),
);

/** Every import of a file, bare, dynamic, re-exported and type-only ones included. */
function importsOf(file: string): { readonly from: string; readonly typeOnly: boolean }[] {
  const text = readFileSync(file, 'utf8');
  const statements = text.matchAll(/(?:^|\n)\s*(import|export)\s+(type\s+)?(?:[^'";]*?from\s+)?'([^']+)'/g);
  const dynamic = text.matchAll(/import\(\s*'([^']+)'\s*\)/g);
  return [
    ...[...statements].map(([, , type, from = '']) => ({ from, typeOnly: type !== undefined })),
    ...[...dynamic].map(([, from = '']) => ({ from, typeOnly: false })),
  ];
}

describe('imports', () => {
  it('point down only', () => {
    const wrong = files.flatMap((file) => {
      const place = placeOf(file);
      const arrows = ARROWS[place];
      expect(arrows, `${place} has no place in the plan`).toBeDefined();
      return importsOf(file)
        .filter(({ from }) => from.startsWith('.'))
        .map(({ from, typeOnly }) => ({
          to: placeOf(resolve(dirname(file), from).replace(/\.js$/, '.ts')),
          typeOnly,
        }))
        .filter(
          ({ to, typeOnly }) =>
            to !== place && !arrows?.all.includes(to) && !(typeOnly && arrows?.types?.includes(to)),
        )
        .map(({ to }) => `${relative(ROOT, file)} → ${to}`);
    });
    expect(wrong).toEqual([]);
  });

  it('of one platform never reach another', () => {
    const wrong = files.flatMap((file) => {
      const own = /src\/platforms\/(\w+)\//.exec(file)?.[1];
      if (!own) return [];
      return importsOf(file)
        .map(({ from }) => /src\/platforms\/(\w+)\//.exec(resolve(dirname(file), from))?.[1])
        .filter((other) => other !== undefined && other !== own)
        .map((other) => `${relative(ROOT, file)} → ${other}`);
    });
    expect(wrong).toEqual([]);
  });

  it('make no circle', () => {
    const graph = new Map(
      files.map((file) => [
        file,
        importsOf(file)
          .filter(({ from }) => from.startsWith('.'))
          .map(({ from }) => resolve(dirname(file), from).replace(/\.js$/, '.ts')),
      ]),
    );
    const done = new Set<string>();
    const visit = (file: string, path: readonly string[]): void => {
      expect(path.includes(file), [...path, file].map((each) => relative(ROOT, each)).join(' → ')).toBe(
        false,
      );
      if (done.has(file)) return;
      for (const next of graph.get(file) ?? []) visit(next, [...path, file]);
      done.add(file);
    };
    for (const file of files) visit(file, []);
  });

  it('are found: the checks above look at real imports', () => {
    const all = files.flatMap(importsOf);
    expect(all.filter(({ typeOnly }) => typeOnly).length).toBeGreaterThan(20);
    expect(all.filter(({ typeOnly }) => !typeOnly).length).toBeGreaterThan(50);
  });
});

describe('the pure places', () => {
  it('do no I/O and look at no clock and no global randomness', () => {
    for (const file of files.filter((each) => PURE.includes(placeOf(each)))) {
      expect(readFileSync(file, 'utf8').match(IMPURE), relative(ROOT, file)).toBeNull();
      expect(
        importsOf(file).filter(({ from }) => from.startsWith('node:')),
        relative(ROOT, file),
      ).toEqual([]);
    }
  });
});

describe('the environment', () => {
  it('is read by main alone', () => {
    const readers = files.filter((file) => /process\.env/.test(readFileSync(file, 'utf8')));
    expect(readers.map((file) => relative(ROOT, file))).toEqual(['src/main.ts']);
  });
});

describe('words a person reads', () => {
  it('live in locales: no Persian sentence stands in the code', () => {
    for (const file of files) {
      const code = readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
      expect(
        code.match(/'[^'\n]*[\u0600-\u06ff]+ +[\u0600-\u06ff]+ +[\u0600-\u06ff]+ +[\u0600-\u06ff][^'\n]*'/g),
        relative(ROOT, file),
      ).toBeNull();
    }
  });
});
