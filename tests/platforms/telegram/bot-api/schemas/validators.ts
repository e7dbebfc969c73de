import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import { Upload } from '../http/upload.js';
import { type Definitions, officialTypes, type Schema } from './official-types.js';
import { serverTypes } from './server-types.js';

/** What is wrong with a value, one line for each fault; empty where it is of the type. */
export type Faults = readonly string[];

/** Checks values against the Bot API's official types. */
export interface Validators {
  /** Parameters of a method by name, or undefined for a method that the Bot API does not have. */
  parametersOf(method: string): Readonly<Record<string, Schema>> | undefined;
  /** The schema itself where it is not a reference to another. */
  resolve(schema: Schema): Schema;
  checkParameters(method: string, parameters: unknown): Faults;
  /** `type` is a name such as `TelegramUpdate`. */
  check(type: string, value: unknown): Faults;
}

const written = ({ instancePath, message, params, keyword }: ErrorObject): string => {
  const extra = keyword === 'additionalProperties' ? ` (${params.additionalProperty})` : '';
  const among = keyword === 'enum' ? ` (${params.allowedValues})` : '';
  return `${instancePath || '/'} ${message}${extra}${among}`;
};

function create(definitions: Definitions): Validators {
  const ajv = new Ajv({ allErrors: true, strict: false });
  ajv.addKeyword({ keyword: 'isUpload', validate: (_: true, value: unknown) => value instanceof Upload });
  ajv.addSchema({ $id: 'bot-api', definitions });
  const compiled = new Map<string, ValidateFunction>();

  const typeOf = (method: string) => `${method.charAt(0).toUpperCase()}${method.slice(1)}Params`;

  function check(type: string, value: unknown): Faults {
    const validate = compiled.get(type) ?? ajv.compile({ $ref: `bot-api#/definitions/${type}` });
    compiled.set(type, validate);
    return validate(value) ? [] : (validate.errors ?? []).map(written);
  }

  return {
    check,
    parametersOf: (method) => definitions[typeOf(method)]?.properties,
    resolve(schema) {
      const name = schema.$ref && decodeURIComponent(schema.$ref.replace('#/definitions/', ''));
      const target = name && definitions[name];
      return target ? this.resolve(target) : schema;
    },
    checkParameters: (method, parameters) => check(typeOf(method), parameters),
  };
}

let shared: Promise<Validators> | undefined;

/** The validators, made at the first use in a process. */
export function validators(): Promise<Validators> {
  shared ??= officialTypes().then((official) => create(serverTypes(official)));
  return shared;
}
