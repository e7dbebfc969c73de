import type { Definitions, Schema } from './official-types.js';

type Change = (definition: Schema) => Schema;

const withProperties =
  (extra: Readonly<Record<string, Schema>>): Change =>
  (definition) => ({ ...definition, properties: { ...definition.properties, ...extra } });

const HIDE = withProperties({ hide: { const: false } });

/** Where the server takes more than the types say. */
const LENIENT: Readonly<Record<string, Change>> = {
  SendPollParams: withProperties({
    options: {
      type: 'array',
      items: { anyOf: [{ type: 'string' }, { $ref: '#/definitions/TelegramInputPollOption' }] },
    },
    correct_option_id: { type: 'number' },
  }),
  // Telegraf writes `hide: false` into every button.
  TelegramInlineKeyboardButton: HIDE,
  TelegramKeyboardButton: HIDE,
};

/** Types of the parameters of methods that take none; the official ones leave them out. */
const BARE: Definitions = Object.fromEntries(
  [
    'GetMe',
    'LogOut',
    'Close',
    'GetWebhookInfo',
    'GetForumTopicIconStickers',
    'RemoveMyProfilePhoto',
    'GetAvailableGifts',
    'GetMyStarBalance',
  ].map((name) => [`${name}Params`, { type: 'object', properties: {}, additionalProperties: false }]),
);

/** `{ toString(): string }` and `{ toJSON(): … }` stand for what they are written as. */
const isSelfWriting = ({ properties }: Schema): boolean =>
  properties !== undefined && ['toString', 'toJSON'].some((name) => Object.hasOwn(properties, name));

function simplified(schema: Schema): Schema {
  const { anyOf, properties, items } = schema;
  if (anyOf) {
    const left = anyOf.filter((one) => !isSelfWriting(one)).map(simplified);
    const [only] = left;
    return left.length === 1 && only ? only : { ...schema, anyOf: left };
  }
  return {
    ...schema,
    ...(properties && {
      properties: Object.fromEntries(
        Object.entries(properties).map(([name, property]) => [name, simplified(property)]),
      ),
    }),
    ...(items && { items: simplified(items) }),
  };
}

function updateTypes(definitions: Definitions): Schema {
  const { update_id: _, ...types } = definitions.TelegramUpdate?.properties ?? {};
  return { enum: Object.keys(types) };
}

/** The official types as the server reads them: files are uploads, update types are spelt right, some extras allowed. */
export function serverTypes(official: Definitions): Definitions {
  const changed = Object.fromEntries(
    Object.entries(official).map(([name, schema]) => {
      if (name === 'TelegramInputFile') return [name, { isUpload: true }];
      if (name.startsWith('Exclude<')) return [name, updateTypes(official)];
      return [name, (LENIENT[name] ?? ((same) => same))(simplified(schema))];
    }),
  );
  return { ...changed, ...BARE };
}
