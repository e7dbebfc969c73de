import type { Term } from '../../src/ask/lexicon.js';
import { type Settings, settingsIn } from '../../src/ask/settings.js';
import { networkOptions } from '../network/options.js';
import { recurrentOptions } from '../recurrent/options.js';

/** An experiment that a question names. */
export interface AskedExperiment {
  /** The line that runs it; its values may still be out of range. */
  readonly line: string;
  /**
   * Certain where a size and what it is the size of are both named, so that hardly anything else can be meant; doubtful where a
   * reason is asked for, or the size may belong to a name or to shallow nets at large.
   */
  readonly likely: 'certain' | 'likely' | 'doubtful';
}

type Values = readonly (string | number)[];

const MOST_COMPARED = 4;
const RECURRENT = ['lstm', 'gru', 'rnn'];
/** Notions beside which a number alone is the steps of the cell. */
const BESIDE_STEPS = [...RECURRENT, 'tanh', 'relu', 'run', 'show'];
/** Notions that ask what a thing changes, so that the net has to be shown without it too. */
const EFFECT = ['help', 'difference', 'better', 'matter', 'with-and-without', 'compare', 'which'];
/** Nets and means that no run here can have: what is asked of them is not answered by running something else. */
const NOT_RUN = ['transformer', 'cnn', 'dropout', 'optimiser', 'densenet', 'highway', 'regularisation'];
/** Notions beside which layers are those of a net, whatever else is said. */
const OF_NETS = [
  'network',
  'neural-network',
  'gradient',
  'vanish',
  'explode',
  'deep',
  'signal',
  ...RECURRENT,
];
/** Words that set a plain recurrent cell beside another; without one, “recurrent” only says what kind of cell that other is. */
const BESIDE = ['and', 'و', 'va', 'or', 'یا', 'ya', 'با', 'ba'];
const COMPARED = ['difference', 'compare', 'better', 'which'];
/** From which value on a number can be the size of a net. */
const LEAST = { depth: 2, width: 2, batch: 2 } as const;
/** Up to which depth a question is more likely about shallow nets than about one of that depth. */
const SHALLOW = 3;
const LOOKED_AT = ['chart', 'derivative', 'saturate'];

function written(name: string, values: Values): string {
  return values.length === 0 ? '' : `${name}:${values.slice(0, MOST_COMPARED).join(',')}`;
}

function lineOf(command: string, parts: readonly string[]): string {
  return [`/${command}`, ...parts.filter((part) => part !== '')].join(' ');
}

function values(settings: Settings, name: string): Values {
  return settings.get(name)?.values ?? [];
}

/** A remedy that is switched on, as the values to run: with it, or without and with it where its effect is asked. */
function switched(settings: Settings, name: string, off: string, asksEffect: boolean): Values {
  const { values: on = [], without = [] } = settings.get(name) ?? {};
  const only = [...on, ...without].filter((value) => value !== off);
  if (on.length === 0 && without.length > 0 && !asksEffect) return [];
  if (without.length > 0 || (asksEffect && only.length === 1)) return [off, ...new Set(only)];
  return on;
}

function cellsOf(terms: readonly Term[], has: (notion: string) => boolean): readonly string[] {
  const places = terms.flatMap(({ text }, at) => (RECURRENT.includes(text) ? [at] : []));
  const cells = [...new Set(places.map((at) => terms[at]?.text ?? ''))];
  const [first, last] = [Math.min(...places), Math.max(...places)];
  const beside = terms.slice(first, last).some(({ text }) => BESIDE.includes(text));
  const plain = cells.length === 1 || beside || COMPARED.some(has);
  return plain ? cells : cells.filter((cell) => cell !== 'rnn');
}

function recurrent(terms: readonly Term[], has: (notion: string) => boolean): AskedExperiment | undefined {
  const settings = settingsIn(recurrentOptions, terms);
  const tangent = has('tanh') || !has('relu');
  const cells = cellsOf(terms, has).map((cell) =>
    cell === 'rnn' ? (tangent ? 'rnn_tanh' : 'rnn_relu') : cell,
  );
  const numbers = terms.filter(({ kind }) => kind === 'number');
  const alone = numbers.length === 1 && settings.size <= 1 ? numbers.map(({ text }) => Number(text)) : [];
  const short = terms.every(
    ({ kind, text }) => kind === 'nothing' || kind === 'number' || BESIDE_STEPS.includes(text),
  );
  const named = values(settings, 'steps');
  const steps = named.length === 0 && short ? alone : named;
  const forget = values(settings, 'forget');
  const hidden = values(settings, 'hidden');
  const asked = steps.length > 0 || forget.length > 0 || hidden.length > 0;
  if (!asked && !has('run')) return undefined;
  return {
    line: lineOf('rnn', [
      written('cell', cells),
      written('steps', steps.slice(0, 1)),
      written('forget', forget.slice(0, 2)),
      written('hidden', hidden.slice(0, 1)),
      ...(values(settings, 'orthogonal').length > 0 ? ['orthogonal:on'] : []),
    ]),
    likely: has('why') ? 'doubtful' : asked ? 'certain' : 'likely',
  };
}

function net(terms: readonly Term[], has: (notion: string) => boolean): AskedExperiment | undefined {
  const settings = settingsIn(networkOptions, terms);
  const all = (name: string) => values(settings, name);
  const sizes = (name: keyof typeof LEAST) => all(name).filter((size) => Number(size) >= LEAST[name]);
  const acts = all('act');
  const depths = sizes('depth');
  const asksEffect = EFFECT.some(has);
  const sized = depths.length > 0 || sizes('width').length > 0;
  if (!sized) {
    const drawn = has('show') && (LOOKED_AT.some(has) || settings.size === 1);
    const shown = acts.length > 0 && settings.size === 1 && (drawn || (has('chart') && !asksEffect));
    if (shown && acts.length === 1)
      return { line: `/activation act:${acts[0]}`, likely: has('show') ? 'certain' : 'likely' };
    if (!(has('compare') && acts.length > 1) && !(has('run') && acts.length > 0)) return undefined;
  }
  const lists = {
    depth: depths,
    act: acts,
    init: all('init'),
    norm: switched(settings, 'norm', 'none', asksEffect),
    residual: switched(settings, 'residual', 'off', asksEffect),
    width: sizes('width'),
    batch: sizes('batch'),
  };
  const longest = Object.values(lists).find(({ length }) => length > 1);
  // Lists go side by side, so only those of one length can be told apart from a single value.
  const parts = Object.entries(lists).map(([name, each]) =>
    written(name, longest && each.length > 1 && each !== longest ? each.slice(-1) : each),
  );
  const others = ['precision', 'lr', 'gain', 'sigma'].map((name) => written(name, all(name).slice(0, 1)));
  const bare = lists.norm.length + lists.residual.length === 0 && acts.length <= 1;
  const command = longest ? 'compare' : has('help') && bare ? 'fix' : 'vanish';
  const shallow = depths.length > 0 && depths.every((depth) => Number(depth) <= SHALLOW);
  const nameOnly = has('resnet') && acts.length === 0;
  const doubtful = has('why') || shallow || nameOnly;
  return {
    line: lineOf(command, [...parts, ...others]),
    likely: doubtful ? 'doubtful' : sized && (settings.size > 1 || has('run')) ? 'certain' : 'likely',
  };
}

/** Whether strange words stand in a question that names no more than a number of layers: those of a cake. */
function isOfSomethingElse(terms: readonly Term[], has: (notion: string) => boolean): boolean {
  const strange = terms.some(({ kind }) => kind === 'word' || kind === 'elsewhere');
  const settings = settingsIn(networkOptions, terms);
  if (terms.some(({ kind }) => kind === 'elsewhere') && !settings.has('depth')) return true;
  return strange && [...settings.keys()].every((name) => name === 'depth') && !OF_NETS.some(has);
}

/** The experiment that a question's settings name, or undefined where it names none. */
export function experimentIn(terms: readonly Term[]): AskedExperiment | undefined {
  const notions = new Set(
    terms.filter(({ kind }) => kind === 'notion' || kind === 'asking').map(({ text }) => text),
  );
  const has = (notion: string) => notions.has(notion);
  if (NOT_RUN.some(has) || isOfSomethingElse(terms, has)) return undefined;
  return RECURRENT.some(has) ? recurrent(terms, has) : net(terms, has);
}
