import { withoutIsolates } from '../../../src/i18n/isolate.js';
import type { HandClock } from '../../quizmaster/hand-clock.js';
import type { FakeInteraction } from './fake-discord/interaction.js';
import type { FakeMessage } from './fake-discord/message.js';

const LOOK = 10;
const PATIENCE = 10_000;

/** Waits until something is there, while the rounds' time stands still. */
export async function untilThere<T>(clock: HandClock, look: () => T | undefined | false): Promise<T> {
  const end = Date.now() + PATIENCE;
  for (;;) {
    const found = look();
    if (found) return found;
    if (Date.now() > end) throw new Error('waited in vain');
    await clock.pass(0);
    await new Promise((resolve) => setTimeout(resolve, LOOK));
  }
}

/** The words of a message, without marks and markup. */
export const words = ({ text }: Pick<FakeMessage, 'text'>) =>
  withoutIsolates(text).replace(/[\u200f\\*]/g, '');

/** The custom ids of the buttons that answer a question. */
export const answerButtons = ({ buttons }: FakeMessage) =>
  buttons.flatMap((button) =>
    'custom_id' in button && button.custom_id.includes('/answer') ? [button.custom_id] : [],
  );

/** What the presser alone was told. */
export function toldAlone(clock: HandClock, interaction: FakeInteraction): Promise<FakeMessage> {
  const all = () => [...(interaction.original ? [interaction.original] : []), ...interaction.followUps];
  return untilThere(clock, () => all().find(({ ephemeral, loading }) => ephemeral && !loading));
}
