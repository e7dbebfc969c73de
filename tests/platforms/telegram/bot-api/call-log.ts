import type { Call } from './call.js';

/** Remembers the calls that came. */
export class CallLog {
  /** Oldest first. */
  readonly calls: Call[] = [];

  /** At least the latest `kept` calls are remembered. */
  constructor(private readonly kept: number) {}

  add(call: Call): void {
    this.calls.push(call);
    if (this.calls.length > 2 * this.kept) this.calls.splice(0, this.calls.length - this.kept);
  }

  /** The latest calls and what came of them, in one line. */
  lately(): string {
    const said = ({ method, answer, scripted }: Call) =>
      `${method} → ${scripted ?? answer?.description ?? (answer ? 'ok' : '…')}`;
    return this.calls.slice(-8).map(said).join(', ');
  }
}
