import type {
  APIApplicationCommand,
  APIApplicationCommandInteractionDataOption,
  APIApplicationCommandOption,
  InteractionType,
} from 'discord.js';

/** What a person fills into a command's options, by name. */
export type OptionValues = Readonly<Record<string, string | number | boolean | GivenFile>>;

/** A file filled into an option, which lies where its address says. */
export interface GivenFile {
  readonly filename: string;
  readonly size: number;
  readonly url: string;
}

/** The id under which an attachment stands in the payload: there is one at most. */
export const ATTACHMENT_ID = '1234567890123456789';

const STRING = 3;
const INTEGER = 4;
const BOOLEAN = 5;
const NUMBER = 10;
const ATTACHMENT = 11;

function refuse(option: APIApplicationCommandOption, value: unknown, why: string): never {
  throw new Error(`Discord's app would not send ${option.name}:${String(value)}: ${why}`);
}

function checkNumber(option: APIApplicationCommandOption, value: string | number | boolean): void {
  if (typeof value !== 'number') refuse(option, value, 'it takes a number');
  if (option.type === INTEGER && !Number.isInteger(value)) refuse(option, value, 'it takes a whole number');
  const { min_value: min, max_value: max } = option as { min_value?: number; max_value?: number };
  if (min !== undefined && value < min) refuse(option, value, `less than ${min}`);
  if (max !== undefined && value > max) refuse(option, value, `more than ${max}`);
}

function checkText(option: APIApplicationCommandOption, value: string | number | boolean): void {
  if (typeof value !== 'string') refuse(option, value, 'it takes text');
  const { min_length: min, max_length: max } = option as { min_length?: number; max_length?: number };
  if (min !== undefined && value.length < min) refuse(option, value, `shorter than ${min}`);
  if (value.length > (max ?? 6000)) refuse(option, value, 'too long');
}

/** The app sends only what the command's declaration takes. */
function check(option: APIApplicationCommandOption, value: string | number | boolean): void {
  if (option.type === BOOLEAN && typeof value !== 'boolean') refuse(option, value, 'it takes true or false');
  if (option.type === INTEGER || option.type === NUMBER) checkNumber(option, value);
  if (option.type === STRING) checkText(option, value);
  const { choices } = option as { choices?: readonly { value: string | number }[] };
  if (choices && choices.length > 0 && !choices.some((choice) => choice.value === value))
    refuse(option, value, 'it is none of the choices');
}

/**
 * Writes filled-in options as a payload has them, in the order given, with the types that the command declares.
 * @throws where Discord's app would not send them.
 */
export function optionsOf(
  command: APIApplicationCommand,
  values: OptionValues,
): APIApplicationCommandInteractionDataOption<InteractionType.ApplicationCommand>[] {
  const declared = command.options ?? [];
  const missing = declared.find(({ name, required }) => required && values[name] === undefined);
  if (missing) refuse(missing, undefined, 'it is required');
  return Object.entries(values).map(([name, value]) => {
    const option = declared.find((each) => each.name === name);
    if (!option) throw new Error(`/${command.name} has no option ${name}`);
    if (typeof value === 'object') {
      if (option.type !== ATTACHMENT) refuse(option, value.filename, 'it takes no file');
      return {
        name,
        type: option.type,
        value: ATTACHMENT_ID,
      } as APIApplicationCommandInteractionDataOption<InteractionType.ApplicationCommand>;
    }
    check(option, value);
    return {
      name,
      type: option.type,
      value,
    } as APIApplicationCommandInteractionDataOption<InteractionType.ApplicationCommand>;
  });
}

/**
 * Writes options that are being filled in: the focused one is what stands in its field so far, numbers as text too.
 * @throws where the focused option does not complete.
 */
export function optionsWhileTyping(
  command: APIApplicationCommand,
  values: OptionValues,
  focused: string,
): APIApplicationCommandInteractionDataOption<InteractionType.ApplicationCommandAutocomplete>[] {
  return Object.entries({ ...values, [focused]: values[focused] ?? '' }).map(([name, value]) => {
    const option = command.options?.find((each) => each.name === name);
    if (!option) throw new Error(`/${command.name} has no option ${name}`);
    const isFocused = name === focused;
    if (isFocused && !(option as { autocomplete?: boolean }).autocomplete)
      refuse(option, value, 'it does not complete');
    return {
      name,
      type: option.type,
      value: isFocused ? String(value) : value,
      ...(isFocused ? { focused: true } : {}),
    } as APIApplicationCommandInteractionDataOption<InteractionType.ApplicationCommandAutocomplete>;
  });
}
