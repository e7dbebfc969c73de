import { asksToStop } from '../../chat/asks-to-stop.js';
import { nowhere } from '../../chat/elsewhere.js';
import { createIntake, type Intake } from '../intake.js';
import { Runs } from '../runs.js';
import { addressed } from './addressed.js';
import { createFiles } from './files.js';
import { forgivingStore } from './forgiving-store.js';
import { knownCommands } from './known-commands.js';
import { createMessages } from './messages.js';
import { OutboxClosedError } from './outgoing/call-error.js';
import type { Outbox } from './outgoing/outbox.js';
import { createPolls } from './quiz/polls.js';
import { isEveryday } from './refusals.js';
import type { Session, Wiring } from './session.js';
import { createAnswerUpdate, turnOf } from './updates.js';
import type { TelegramBot, TelegramUpdate } from './wire.js';

/** What one stay on Telegram is made of, once the bot's account is known. */
export function createSession(wiring: Wiring, outbox: Outbox, bot: TelegramBot): Session {
  const source = `telegram:${bot.id}`;
  const store = forgivingStore(wiring.store, wiring.log);
  const files = createFiles(store.uploads, source);
  const commands = wiring.catalogue('en');
  return {
    ...wiring,
    store,
    bot,
    source,
    outbox,
    files,
    messages: createMessages(outbox, files),
    polls: createPolls(
      outbox,
      wiring.store.quiz.announcements,
      wiring.now,
      wiring.store.replica !== undefined,
    ),
    knows: knownCommands(commands),
    stops: (line) => asksToStop(commands, line),
    isLight: (line) => commands.some(({ name, light }) => light === true && line.startsWith(`/${name} `)),
    runs: new Runs(source, wiring.elsewhere ?? nowhere),
  };
}

/** Whether an update asks to stop what is under way: it must not wait its turn behind that. */
function asksForStop({ bot, knows, stops }: Session, { message }: TelegramUpdate): boolean {
  const read = message && addressed(message, bot, knows);
  return read !== undefined && stops(read.text);
}

/** Takes updates in and answers them; what fails is logged by the update's number alone. */
export function createUpdateIntake(session: Session): Intake<TelegramUpdate> {
  const answerUpdate = createAnswerUpdate(session);
  const { source, store, elsewhere, log } = session;
  return createIntake<TelegramUpdate>({
    source,
    inbox: store.inbox,
    elsewhere,
    turnOf: (update) => (asksForStop(session, update) ? `stop:${update.update_id}` : turnOf(update)),
    answer: (update, passage) =>
      answerUpdate(update, passage).catch((error: unknown) => {
        if (!(error instanceof OutboxClosedError)) throw error;
        // The bot stops before this could be answered: never finished, it stays for the next process.
        return new Promise<never>(() => {});
      }),
    report: (error, update) => {
      if (isEveryday(error)) log.info({ err: error, update }, 'an update has no answer');
      else log.error({ err: error, update }, 'an update could not be answered');
    },
  });
}
