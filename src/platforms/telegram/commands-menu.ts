import type { Language } from '../../i18n/language.js';
import { OutboxClosedError } from './outgoing/call-error.js';
import type { Session } from './session.js';

const LONGEST_DESCRIPTION = 256;
const NAME = /^[a-z0-9_]{1,32}$/;
const SCOPES = ['all_private_chats', 'all_group_chats'] as const;
/** Each language's commands, and the code Telegram files them under; the default has none. */
const LANGUAGES: readonly { readonly language: Language; readonly code?: string }[] = [
  { language: 'en' },
  { language: 'fa', code: 'fa' },
];

interface MenuCommand {
  readonly command: string;
  readonly description: string;
}

function menuOf({ catalogue }: Pick<Session, 'catalogue'>, language: Language): readonly MenuCommand[] {
  return catalogue(language)
    .filter(({ name }) => NAME.test(name))
    .map(({ name, description }) => ({
      command: name,
      description: description.slice(0, LONGEST_DESCRIPTION) || name,
    }));
}

function isSame(one: readonly MenuCommand[], other: readonly MenuCommand[]): boolean {
  const written = (menu: readonly MenuCommand[]) =>
    JSON.stringify(menu.map(({ command, description }) => [command, description]));
  return written(one) === written(other);
}

/** Fills the menu that Telegram shows beside the message box, where it differs from what is there. Failures are only logged. */
export async function fillCommandsMenu(
  session: Pick<Session, 'catalogue' | 'outbox' | 'log'>,
): Promise<void> {
  const { outbox, log } = session;
  for (const type of SCOPES) {
    for (const { language, code } of LANGUAGES) {
      const menu = { scope: { type }, ...(code === undefined ? {} : { language_code: code }) };
      const commands = menuOf(session, language);
      try {
        const present = await outbox.call<readonly MenuCommand[]>('getMyCommands', menu);
        if (!isSame(present, commands)) await outbox.call('setMyCommands', { ...menu, commands });
      } catch (error) {
        if (error instanceof OutboxClosedError) return;
        log.warn({ err: error, scope: type, language }, 'the command menu was not filled');
      }
    }
  }
}
