import {
  type APIApplicationCommandAutocompleteInteraction,
  type APIInteraction,
  InteractionResponseType,
  InteractionType,
} from 'discord.js';
import type { Logger } from 'pino';
import { asksToStop } from '../../chat/asks-to-stop.js';
import type { CommandDescription } from '../../chat/catalogue.js';
import { type Elsewhere, nowhere } from '../../chat/elsewhere.js';
import type { Handle } from '../../chat/reply.js';
import type { Language } from '../../i18n/language.js';
import type { Translate } from '../../i18n/message.js';
import type { Store } from '../../store/store.js';
import { createIntake, type Taken } from '../intake.js';
import type { Pace } from '../live-notes.js';
import { Runs } from '../runs.js';
import { Acknowledgement, type Respond } from './acknowledgement.js';
import { createAnswer, deferralOf } from './answer.js';
import { type Calls, madeAt, TOKEN_LIFE } from './calls.js';
import { complete } from './complete.js';
import { callError } from './failure.js';
import { turnIn } from './live-work.js';
import { type Question, readQuestion } from './question.js';
import type { RoleNames } from './role-names.js';
import type { IsRoundThread } from './round-thread.js';

/** What interactions are received with. */
export interface ReceptionParts {
  /** The bot's application id. */
  readonly application: string;
  readonly calls: Calls;
  readonly handle: Handle;
  readonly catalogue: (language: Language) => readonly CommandDescription[];
  readonly translate: (language: Language) => Translate;
  readonly store: Pick<Store, 'inbox' | 'lines' | 'answers'>;
  readonly log: Logger;
  readonly roleNames: RoleNames;
  readonly isRoundThread: IsRoundThread;
  readonly pace?: Pace | undefined;
  readonly elsewhere?: Elsewhere | undefined;
}

/** What came of an interaction: as for any update, or it is nothing that the bot offers. */
export type Receipt = Taken | 'strange';

/** Takes interactions in, however they come, and sees each through once. */
export interface Reception {
  /** Never rejects: what goes wrong is logged. */
  receive(interaction: APIInteraction, respond: Respond): Promise<Receipt>;
  /** Goes on with what an earlier process left. Never rejects. */
  resume(): Promise<void>;
  /** Takes nothing more and waits for what is under way, at most so many milliseconds. */
  drain(milliseconds: number): Promise<void>;
}

/**
 * What makes two presses the same one: a button of a message, whoever pressed it. But not everybody may delete or stop, and
 * what the bot posted by itself, such as a question, answers everybody on their own.
 */
function pressOf(question: Question): string | undefined {
  if (question.kind !== 'press') return undefined;
  const { message, pressed, user, posted } = question;
  const isOnes = pressed.kind === 'delete' || pressed.kind === 'stop' || posted === true;
  return JSON.stringify(isOnes ? [message, pressed, user] : [message, pressed]);
}

/** The one way in for interactions, from the gateway and from HTTP alike. */
export function createReception(parts: ReceptionParts): Reception {
  const { application, calls, catalogue, store, elsewhere = nowhere, log } = parts;
  const source = `discord:${application}`;
  const english = catalogue('en');
  const persian = catalogue('fa');
  const underWay = new Map<string, Acknowledgement>();
  /** Presses being worked on, with the interaction that each is worked on for. */
  const presses = new Map<string, string>();

  const report = (error: unknown, interaction: string) =>
    log.error({ err: error, interaction }, 'interaction failed');
  const runs = new Runs(source, elsewhere);
  const answer = createAnswer({
    ...parts,
    lines: store.lines,
    answers: store.answers,
    runs,
    note: ({ id }, { code, message }) =>
      log.info({ interaction: id, code, reason: message }, 'answer not wanted'),
  });

  /** What is to stop work must not wait its turn behind it. */
  function asksForStop(question: Question): boolean {
    return question.kind === 'command'
      ? asksToStop(english, question.line)
      : question.pressed.kind === 'stop';
  }

  function release(question: Question): void {
    const press = pressOf(question);
    if (press !== undefined && presses.get(press) === question.id) presses.delete(press);
  }

  function forget(question: Question): void {
    underWay.get(question.id)?.cancel();
    underWay.delete(question.id);
    release(question);
  }

  const intake = createIntake<Question>({
    source,
    inbox: store.inbox,
    elsewhere,
    turnOf: (question) => (asksForStop(question) ? `stop ${question.id}` : turnIn(question)),
    async answer(question, passage) {
      const acknowledgement = underWay.get(question.id);
      if (!acknowledgement && Date.now() - madeAt(question.id) > TOKEN_LIFE) return;
      try {
        // From here on another press is no double tap: its presser may have seen the answer.
        await answer(question, acknowledgement, passage, () => release(question));
      } finally {
        forget(question);
      }
    },
    report,
  });

  async function suggest(
    { data }: APIApplicationCommandAutocompleteInteraction,
    respond: Respond,
  ): Promise<Receipt> {
    const focused = data.options.find((option) => 'focused' in option && option.focused);
    const optionIn = (commands: readonly CommandDescription[]) =>
      commands.find(({ name }) => name === data.name)?.options.find(({ name }) => name === focused?.name);
    const option = optionIn(english);
    const typed = focused && 'value' in focused ? String(focused.value) : '';
    const choices = option ? complete(option, optionIn(persian), typed) : [];
    await respond({ type: InteractionResponseType.ApplicationCommandAutocompleteResult, data: { choices } });
    return 'new';
  }

  async function take(question: Question, respond: Respond): Promise<Receipt> {
    if (underWay.has(question.id)) return 'repeated';
    const press = pressOf(question);
    if (press !== undefined && presses.has(press)) {
      await respond(deferralOf(question));
      return 'new';
    }
    underWay.set(question.id, new Acknowledgement(respond, deferralOf(question)));
    if (press !== undefined) presses.set(press, question.id);
    const taken = await intake.take(question.id, question, `discord:${question.user}`);
    if (taken !== 'new') forget(question);
    return taken;
  }

  return {
    async receive(interaction, respond) {
      try {
        if (interaction.type === InteractionType.Ping) {
          await respond({ type: InteractionResponseType.Pong });
          return 'new';
        }
        if (interaction.type === InteractionType.ApplicationCommandAutocomplete) {
          return await suggest(interaction, respond);
        }
        const question = readQuestion(interaction, english);
        return question ? await take(question, respond) : 'strange';
      } catch (error) {
        const { code, message } = callError(error);
        log.warn({ interaction: interaction.id, code, reason: message }, 'interaction not answered');
        return 'strange';
      }
    },
    async resume() {
      await intake.resume().catch((error: unknown) => log.error({ err: error }, 'the inbox cannot be read'));
    },
    async drain(milliseconds) {
      await intake.drain(milliseconds);
      runs.end();
      for (const acknowledgement of underWay.values()) acknowledgement.cancel();
      calls.stop();
    },
  };
}
