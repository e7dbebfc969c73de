import {
  type APIApplicationCommand,
  type APIApplicationCommandOption,
  ApplicationCommandType,
  type REST,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
  Routes,
} from 'discord.js';
import pRetry from 'p-retry';
import type { Logger } from 'pino';
import { callError } from './failure.js';

type Command = RESTPostAPIChatInputApplicationCommandsJSONBody;

const OPTION_FIELDS = ['type', 'name', 'description', 'min_value', 'max_value', 'min_length', 'max_length'];

/** What of an option matters; Discord adds fields of its own and writes some defaults out. */
function optionKey(option: APIApplicationCommandOption): unknown {
  const entries: Record<string, unknown> = { ...option };
  const choices = 'choices' in option ? option.choices : undefined;
  return [
    ...OPTION_FIELDS.map((field) => entries[field] ?? null),
    entries.required === true,
    entries.autocomplete === true,
    (choices ?? []).map(({ name, value }) => [name, value]),
  ];
}

function commandKey(command: APIApplicationCommand | Command): unknown {
  const { name, options, contexts, integration_types } = command;
  return [
    command.type ?? ApplicationCommandType.ChatInput,
    name,
    'description' in command ? command.description : '',
    [...(contexts ?? [])].sort(),
    [...(integration_types ?? [])].sort(),
    (options ?? []).map(optionKey),
  ];
}

/** Whether two lists hold the same commands, whatever their order. */
export function sameCommands(known: readonly APIApplicationCommand[], wanted: readonly Command[]): boolean {
  const keys = (commands: readonly (APIApplicationCommand | Command)[]) =>
    commands.map((command) => JSON.stringify(commandKey(command))).sort();
  return JSON.stringify(keys(known)) === JSON.stringify(keys(wanted));
}

/** Tells Discord the commands, where it knows others. A failure is only logged: those it knows go on working. */
export async function registerCommands(
  rest: REST,
  application: string,
  wanted: readonly Command[],
  log: Logger,
  signal: AbortSignal,
): Promise<void> {
  const route = Routes.applicationCommands(application);
  const register = async () => {
    const known = (await rest.get(route, { signal })) as APIApplicationCommand[];
    if (sameCommands(known, wanted)) return;
    await rest.put(route, { body: wanted, signal });
    log.info({ commands: wanted.length }, 'slash commands registered');
  };
  try {
    await pRetry(register, {
      retries: 3,
      minTimeout: 500,
      unref: true,
      shouldRetry: ({ error }) => !signal.aborted && callError(error).again !== 'never',
    });
  } catch (error) {
    if (signal.aborted) return;
    const { code, status, message } = callError(error);
    log.error({ code, status, reason: message }, 'slash commands could not be registered');
  }
}
