/** Where something is remembered: in the browser, or in this tab until it is closed. */
export type Keeping = 'browser' | 'tab';

function keeper(keeping: Keeping): Storage {
  return keeping === 'browser' ? localStorage : sessionStorage;
}

/** What was remembered under a name, or null; also where the browser keeps nothing. */
export function recall(name: string, keeping: Keeping = 'browser'): string | null {
  try {
    return keeper(keeping).getItem(`mahv-${name}`);
  } catch {
    return null;
  }
}

/** Remembers a value, where the browser can. */
export function remember(name: string, value: string, keeping: Keeping = 'browser'): void {
  try {
    keeper(keeping).setItem(`mahv-${name}`, value);
  } catch {
    // Private windows may refuse; the page works the same until it is closed.
  }
}
