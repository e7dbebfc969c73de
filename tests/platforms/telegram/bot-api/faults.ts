import type { Answer, Call } from './call.js';

/** A failure that the server answers instead of doing what it was asked. */
export interface Refusal {
  readonly status: number;
  readonly description?: string;
  /** Seconds. */
  readonly retry_after?: number;
  readonly migrate_to_chat_id?: number;
}

/** The connection is cut before anything was read, once `after` bytes of the body came, or when all was done but the answer. */
export type Cut =
  | { readonly cut: 'before' }
  | { readonly cut: 'body'; readonly after: number }
  | { readonly cut: 'answer' };

/** What happens to a call once it is known whole. */
export type LateOutcome =
  | 'pass'
  | Refusal
  | { readonly cut: 'answer' }
  /** Never answered; done or not. */
  | { readonly hang: 'undone' | 'done' }
  /** Goes on as usual once this has settled. */
  | { readonly hold: Promise<unknown> };

/** What happens to a call. */
export type Outcome = LateOutcome | Cut;

/** Which calls a script is for: a method, several, or `*`. */
export type Methods = string | readonly string[];

/** Which whole calls a script is for. */
export type CallMatch = (call: Call) => boolean;

interface Rule<M, O> {
  readonly match: M;
  readonly outcomes: O[];
  readonly forever: boolean;
}

/** Which outcomes are still to come, in the order they were scripted. */
export class Faults {
  private early: Rule<Methods, Outcome>[] = [];
  private late: Rule<CallMatch, LateOutcome>[] = [];

  /** The next calls that match end like this, one after another. */
  script(match: Methods, ...outcomes: readonly Outcome[]): void;
  script(match: CallMatch, ...outcomes: readonly LateOutcome[]): void;
  script(match: Methods | CallMatch, ...outcomes: readonly Outcome[]): void {
    this.add(match, outcomes, false);
  }

  /** Every call that matches ends like this, until the function that is returned is called. */
  always(match: Methods, outcome: Outcome): () => void;
  always(match: CallMatch, outcome: LateOutcome): () => void;
  always(match: Methods | CallMatch, outcome: Outcome): () => void {
    const rule = this.add(match, [outcome], true);
    return () => {
      this.early = this.early.filter((one) => one !== rule);
      this.late = this.late.filter((one) => one !== rule);
    };
  }

  /** From now on nothing fails by script. */
  clear(): void {
    this.early = [];
    this.late = [];
  }

  /** What happens to a call of which only the method is known. */
  beforeBody(method: string): Outcome | undefined {
    return take(this.early, (match) => match === '*' || [match].flat().includes(method));
  }

  /** What happens to a whole call. */
  afterBody(call: Call): LateOutcome | undefined {
    return take(this.late, (match) => match(call));
  }

  private add(match: Methods | CallMatch, outcomes: readonly Outcome[], forever: boolean): unknown {
    if (typeof match === 'function') {
      const rule = { match, outcomes: outcomes.filter(isLate), forever };
      this.late.push(rule);
      return rule;
    }
    const rule = { match, outcomes: [...outcomes], forever };
    this.early.push(rule);
    return rule;
  }
}

function isLate(outcome: Outcome): outcome is LateOutcome {
  return outcome === 'pass' || !('cut' in outcome) || outcome.cut === 'answer';
}

function take<M, O>(rules: Rule<M, O>[], matches: (match: M) => boolean): O | undefined {
  const rule = rules.find(({ match, outcomes }) => outcomes.length > 0 && matches(match));
  return rule?.forever ? rule.outcomes[0] : rule?.outcomes.shift();
}

/** The answer that a refusal stands for. */
export function refusalAnswer({ status, description, retry_after, migrate_to_chat_id }: Refusal): Answer {
  const parameters = {
    ...(retry_after === undefined ? {} : { retry_after }),
    ...(migrate_to_chat_id === undefined ? {} : { migrate_to_chat_id }),
  };
  const usual =
    status === 429 ? `Too Many Requests: retry after ${retry_after ?? 1}` : 'Internal Server Error';
  return {
    ok: false,
    error_code: status,
    description: description ?? usual,
    ...(Object.keys(parameters).length > 0 && { parameters }),
  };
}
