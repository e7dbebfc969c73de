import type { LiveProgress } from '../../chat/live-progress.js';
import { progressText } from '../../chat/progress-text.js';
import type { Request } from '../../chat/request.js';
import type { Language } from '../../i18n/language.js';
import type { Translate } from '../../i18n/message.js';
import type { Answers } from '../../store/answers.js';
import type { Passage } from '../intake.js';
import { LiveNotes, type Pace } from '../live-notes.js';
import type { Runs } from '../runs.js';
import type { Address, Calls } from './calls.js';
import { workMessage } from './message.js';
import type { Question } from './question.js';

const PACE: Pace = { firstAfter: 1_500, every: 3_000 };
/** After so many failures in a row the work is done without being told of. */
const MOST_FAILURES = 3;

/** What work is followed with. */
export interface LiveParts {
  readonly calls: Calls;
  readonly translate: (language: Language) => Translate;
  readonly answers: Answers;
  /** How to stop the work under way, by the interaction it is done for. */
  readonly runs: Runs;
  readonly pace?: Pace | undefined;
}

/** The work for one question, followed where it was asked. */
export interface LiveWork {
  /** What its request carries; `lost` is aborted when Discord takes no answer any more. */
  asks(lost: AbortSignal | undefined): Pick<Request, 'signal' | 'onProgress' | 'takeBack'>;
  /** Shows nothing more. */
  end(): Promise<void>;
  /** Takes away what told of the work, where the answer does not take its place. */
  clear(): Promise<void>;
}

/** The turn in which somebody's questions in a channel wait for each other. */
export function turnIn({ channel, user }: Question): string {
  return `${channel} ${user}`;
}

/**
 * Follows the work for a question: where it takes long, it is told how it stands, with a button to stop it. That takes the
 * place of "thinking…" under a command, and of its answer then takes its place; a pressed button's message stays as it is, and
 * a note to the presser alone tells of the work. The note is remembered, so that it can be taken away after a crash too.
 */
export function followWork(parts: LiveParts, question: Question, passage: Passage): LiveWork {
  const { calls, translate, answers, runs } = parts;
  const { id, token, application, channel, user } = question;
  const to: Address = { id, token, application };
  const source = `discord:${application}`;
  const name = `progress:${id}`;
  let failures = 0;
  const remembered =
    question.kind === 'press' && passage.again ? answers.byQuestion(source, channel, name) : undefined;
  let note = remembered?.then(
    (kept) => kept?.message,
    () => undefined,
  );

  async function keepNote(message: string): Promise<void> {
    const asked = { source, chat: channel, question: name, user: `discord:${user}` };
    await answers.keep({ ...asked, message, line: '', parts: [{ message, kind: 'text' }] });
  }

  async function tell({ language, ...standing }: LiveProgress): Promise<void> {
    const t = translate(language);
    const button = { label: t('progress-stop'), owner: user, run: id };
    const message = workMessage(progressText(standing, t), language, button);
    if (question.kind === 'command') return calls.offerEdit(to, message);
    const shown = await note;
    if (shown !== undefined) return calls.offerNoteEdit(to, shown, message);
    const sent = await calls.offerNote(to, message);
    note = Promise.resolve(sent);
    await keepNote(sent);
  }

  const notes = new LiveNotes({
    pace: parts.pace ?? PACE,
    async show(progress) {
      // Deleted, or out of reach: the answer finds its own way.
      if (failures >= MOST_FAILURES) return true;
      try {
        await tell(progress);
        failures = 0;
        return true;
      } catch {
        failures += 1;
        return false;
      }
    },
  });
  return {
    asks(lost) {
      runs.set(id, passage.stop);
      return {
        signal: lost ? AbortSignal.any([lost, passage.signal]) : passage.signal,
        onProgress: (progress) => notes.hear(progress),
        takeBack: () => passage.takeBack(turnIn(question)),
      };
    },
    async end() {
      await notes.end();
      runs.delete(id);
    },
    async clear() {
      const shown = await note;
      if (shown === undefined) return;
      await calls.removeNote(to, shown);
      await answers.forget(source, channel, shown);
    },
  };
}
