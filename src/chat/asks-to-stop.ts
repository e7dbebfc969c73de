import { type Callable, calledCommand } from './read-command.js';

/** The name of the command that stops one's own work. */
export const STOP = 'stop';

/** Whether a line asks to stop what is under way: it must not wait behind that. */
export function asksToStop(commands: readonly Callable[], text: string): boolean {
  return calledCommand(commands, text)?.name === STOP;
}
