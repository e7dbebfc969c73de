import { expect } from 'vitest';
import { plainText } from '../../src/chat/plain-text.js';
import type { Reply } from '../../src/chat/reply.js';
import type { Request } from '../../src/chat/request.js';
import { withoutIsolates } from '../../src/i18n/isolate.js';
import type { Language } from '../../src/i18n/language.js';
import type { testApp } from '../app-parts.js';

type Bot = Awaited<ReturnType<typeof testApp>>;

/** A reply's words. */
export const textOf = (reply: Reply) => withoutIsolates(plainText(reply.text));

/** A reply's buttons. */
export const buttonsOf = (reply: Reply) => reply.buttons.flat();

/** Somebody alone with the bot, who presses what is shown. */
export function studentOf(bot: Bot, language: Language, more: Partial<Request> = {}) {
  let shown: Reply | undefined;
  const say = async (line: string) => {
    shown = await bot.ask(line, { user: 'ali', chat: 'ali', language, ...more });
    return shown;
  };
  return {
    say,
    /** Presses the first button whose line fits. */
    press: (line: RegExp) => {
      const button = shown && buttonsOf(shown).find(({ command }) => line.test(command));
      if (!button) throw new Error(`There is no ${line} under:\n${shown && textOf(shown)}`);
      return say(button.command);
    },
  };
}

/** The line that answers the question shown with options by their canonical ids. */
export async function lineFor(bot: Bot, ids: readonly string[], reply: Reply): Promise<string> {
  const [, code = '', number = ''] = /\/answer ([a-z2-7]{8}) (\d+)/.exec(JSON.stringify(reply.buttons)) ?? [];
  const found = await bot.store.quiz.rounds.find(code);
  const plan = JSON.parse(found?.round.plan ?? '{}') as { questions: { order: string[] }[] };
  const order = plan.questions[Number(number) - 1]?.order ?? [];
  expect(order).toEqual(expect.arrayContaining([...ids]));
  return `/answer ${code} ${number} ${ids.map((id) => 'abcdef'[order.indexOf(id)]).join('')}`;
}
