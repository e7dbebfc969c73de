import type { TelegramBotCommand, TelegramBotCommandScope } from '@gramio/types';
import { badRequest } from '../api-error.js';
import type { World } from '../state/world.js';
import type { Methods } from './method.js';

const MOST_COMMANDS = 100;

function checkCommand({ command, description }: TelegramBotCommand): void {
  if (!/^[a-z0-9_]{1,32}$/.test(command)) throw badRequest('BOT_COMMAND_INVALID');
  if (description.length < 1 || description.length > 256) throw badRequest('BOT_COMMAND_DESCRIPTION_INVALID');
}

function checkLanguage(language: string | undefined): void {
  if (language && !/^[a-z]{2}$/.test(language)) throw badRequest('LANG_CODE_INVALID');
}

function checkScope(scope: TelegramBotCommandScope | undefined, world: World): void {
  if (scope && 'chat_id' in scope) world.chat(scope.chat_id);
}

function checkLength(text: string, most: number, kind: string): void {
  if (text.length > most) throw badRequest(`BOT_${kind}_TOO_LONG`);
}

/** Methods about what the bot tells of itself: its commands, name and descriptions. */
export const profile: Methods = {
  setMyCommands({ commands, scope, language_code }, { world }) {
    if (commands.length > MOST_COMMANDS) throw badRequest('BOT_COMMANDS_TOO_MUCH');
    for (const command of commands) checkCommand(command);
    checkLanguage(language_code);
    checkScope(scope, world);
    world.profile.setCommands(commands, scope, language_code);
    return true;
  },
  getMyCommands({ scope, language_code }, { world }) {
    checkScope(scope, world);
    return [...world.profile.commands(scope, language_code)];
  },
  deleteMyCommands({ scope, language_code }, { world }) {
    checkScope(scope, world);
    world.profile.setCommands([], scope, language_code);
    return true;
  },
  setMyName({ name = '', language_code }, { world }) {
    checkLength(name, 64, 'TITLE');
    checkLanguage(language_code);
    world.profile.setText('name', name, language_code);
    return true;
  },
  getMyName: ({ language_code }, { world, bot }) => ({
    name: world.profile.text('name', language_code) || world.me(bot).first_name,
  }),
  setMyDescription({ description = '', language_code }, { world }) {
    checkLength(description, 512, 'DESCRIPTION');
    checkLanguage(language_code);
    world.profile.setText('description', description, language_code);
    return true;
  },
  getMyDescription: ({ language_code }, { world }) => ({
    description: world.profile.text('description', language_code),
  }),
  setMyShortDescription({ short_description = '', language_code }, { world }) {
    checkLength(short_description, 120, 'SHORT_DESCRIPTION');
    checkLanguage(language_code);
    world.profile.setText('short', short_description, language_code);
    return true;
  },
  getMyShortDescription: ({ language_code }, { world }) => ({
    short_description: world.profile.text('short', language_code),
  }),
};
