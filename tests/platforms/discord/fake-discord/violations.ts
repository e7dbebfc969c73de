import type { Problem } from './api-error.js';
import type { World } from './world.js';

/** Something that the real network would not have expected from a well-written bot. */
export interface Violation {
  /** Method and official path, or what else it was. */
  readonly where: string;
  /** `path: what is wrong` of each mistake. */
  readonly problems: readonly string[];
}

/** Keeps mistakes of the bot; nothing is kept where there are none. */
export function violate({ violations }: World, where: string, problems: readonly Problem[]): void {
  if (problems.length === 0) return;
  violations.push({
    where,
    problems: problems.map(({ path, message }) => `${path.map(String).join('.') || '(body)'}: ${message}`),
  });
}
