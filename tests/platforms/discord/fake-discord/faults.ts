import type { Call } from './calls.js';

/** Which calls a script is for: all that is given must fit. A text is looked for in path and template. */
export interface CallPattern {
  readonly method?: string;
  readonly path?: string | RegExp;
}

/** Which calls a script is for. The body is not read yet. */
export type Match = CallPattern | ((call: Call) => boolean);

/** What happens to a call instead of, or around, its being carried out. */
export type Outcome =
  /** Nothing out of the ordinary. */
  | 'pass'
  /** It is read but never answered. */
  | 'hang'
  /**
   * The connection is cut: before anything is read, in the middle of the body, or once it was carried out; with a proper
   * close, which @discordjs/rest does not retry, or with a reset, which it does.
   */
  | { readonly cut: 'before-reading' | 'after-processing'; readonly reset?: boolean }
  | { readonly cut: 'mid-body'; readonly afterBytes?: number; readonly reset?: boolean }
  /** A refusal, or any other answer; the network's words are given where `code` is. */
  | {
      readonly status: number;
      readonly code?: number;
      readonly message?: string;
      readonly headers?: Readonly<Record<string, string>>;
    }
  /** 429, with seconds to wait. */
  | { readonly retryAfter: number; readonly global?: boolean; readonly scope?: 'user' | 'global' | 'shared' };

/** A scripted run of outcomes. */
export interface Script {
  /** Outcomes that were met so far. */
  readonly used: number;
  /** Lets what is left of it lapse. */
  stop(): void;
}

/** The faults a test has ordered. */
export interface Faults {
  /** The next matching calls meet these outcomes, one each, in order. */
  script(match: Match, ...outcomes: readonly Outcome[]): Script;
  /** Every matching call meets this outcome until the script is stopped. */
  scriptUntilStopped(match: Match, outcome: Outcome): Script;
  /** What a call that just came in meets. */
  next(call: Call): Outcome;
  /** Lets all scripts lapse. */
  clear(): void;
}

function fits(match: Match, call: Call): boolean {
  if (typeof match === 'function') return match(call);
  const { method, path } = match;
  if (method !== undefined && method.toUpperCase() !== call.method) return false;
  if (path === undefined) return true;
  if (typeof path === 'string') return call.path.includes(path) || (call.template?.includes(path) ?? false);
  return path.test(call.path) || path.test(call.template ?? '');
}

/** A fault's name, for a look at the calls. */
export function nameOf(outcome: Outcome): string {
  if (typeof outcome === 'string') return outcome;
  if ('cut' in outcome) return `cut ${outcome.cut}`;
  return 'retryAfter' in outcome ? '429' : String(outcome.status);
}

/** Faults of one server; the oldest script that fits a call is the one it meets. */
export function createFaults(): Faults {
  const scripts: { match: Match; left: Outcome[]; forever?: Outcome; used: number }[] = [];

  function add(match: Match, left: Outcome[], forever?: Outcome): Script {
    const script = { match, left, used: 0, ...(forever === undefined ? {} : { forever }) };
    scripts.push(script);
    return {
      get used() {
        return script.used;
      },
      stop() {
        if (scripts.includes(script)) scripts.splice(scripts.indexOf(script), 1);
      },
    };
  }

  return {
    script: (match, ...outcomes) => add(match, [...outcomes]),
    scriptUntilStopped: (match, outcome) => add(match, [], outcome),
    next(call) {
      const script = scripts.find(
        ({ match, left, forever }) => (left.length > 0 || forever !== undefined) && fits(match, call),
      );
      if (!script) return 'pass';
      script.used += 1;
      return script.left.shift() ?? script.forever ?? 'pass';
    },
    clear: () => void scripts.splice(0),
  };
}
