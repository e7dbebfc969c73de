/** What was remembered in this browser under a name, or null; also where the browser keeps nothing. */
export function recall(name: string): string | null {
  try {
    return localStorage.getItem(`mahv-${name}`);
  } catch {
    return null;
  }
}

/** Remembers a value in this browser, where it can. */
export function remember(name: string, value: string): void {
  try {
    localStorage.setItem(`mahv-${name}`, value);
  } catch {
    // Private windows may refuse; the page works the same until it is closed.
  }
}
