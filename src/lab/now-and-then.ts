/** How often those who wait are told how their work stands, in milliseconds. */
const EVERY = 250;

/** Does something about four times a second, until what is returned is called. Keeps no process alive. */
export function nowAndThen(act: () => void): () => void {
  const timer = setInterval(act, EVERY).unref();
  return () => clearInterval(timer);
}
