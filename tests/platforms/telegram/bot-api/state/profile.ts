import type { TelegramBotCommand, TelegramBotCommandScope } from '@gramio/types';

/** A language and the people it is shown to. */
const keyOf = (scope: TelegramBotCommandScope | undefined, language: string | undefined): string =>
  `${JSON.stringify(scope ?? { type: 'default' })}/${language ?? ''}`;

/** What the bot tells about itself: its commands by scope and language, its descriptions and name by language. */
export class Profile {
  private readonly lists = new Map<string, readonly TelegramBotCommand[]>();
  private readonly texts = new Map<string, string>();

  commands(scope?: TelegramBotCommandScope, language?: string): readonly TelegramBotCommand[] {
    return this.lists.get(keyOf(scope, language)) ?? [];
  }

  setCommands(
    commands: readonly TelegramBotCommand[],
    scope: TelegramBotCommandScope | undefined,
    language: string | undefined,
  ): void {
    this.lists.set(keyOf(scope, language), commands);
  }

  text(kind: 'name' | 'description' | 'short', language = ''): string {
    return this.texts.get(`${kind}/${language}`) ?? this.texts.get(`${kind}/`) ?? '';
  }

  setText(kind: 'name' | 'description' | 'short', text: string, language = ''): void {
    this.texts.set(`${kind}/${language}`, text);
  }
}
