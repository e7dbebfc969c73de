import type { Schema } from '../schemas/official-types.js';
import type { Validators } from '../schemas/validators.js';
import type { Fields } from './body.js';
import type { Upload } from './upload.js';

/** A call's parameters, each as the type it stands for, and the files that they refer to by `attach://`. */
export interface Parameters {
  readonly values: Readonly<Record<string, unknown>>;
  readonly attached: ReadonlyMap<string, Upload>;
}

/** The JSON types a value of this schema may have. */
function typesOf(schema: Schema, validators: Validators): Set<string> {
  const { anyOf, type, enum: values, const: only, isUpload } = validators.resolve(schema);
  if (isUpload) return new Set();
  if (anyOf) return new Set(anyOf.flatMap((one) => [...typesOf(one, validators)]));
  if (type) return new Set([type].flat());
  return new Set((values ?? [only]).map((value) => typeof value));
}

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function scalar(text: string, types: ReadonlySet<string>): unknown {
  if (types.has('number') && /^-?\d+(\.\d+)?$/.test(text)) return Number(text);
  if (types.has('boolean') && /^(true|false|1|0)$/i.test(text)) return /^(true|1)$/i.test(text);
  return text;
}

/** A string as what it stands for: the server takes lists and objects as JSON text anywhere, numbers as text in forms. */
function meant(text: string, types: ReadonlySet<string>, asStrings: boolean): unknown {
  const structured = types.has('object') || types.has('array');
  if (structured && /^\s*[[{]/.test(text)) return fromJson(text);
  return asStrings ? scalar(text, types) : text;
}

/** Reads a call's fields by the types of its method's parameters. */
export function readParameters(method: string, fields: Fields, validators: Validators): Parameters {
  const known = validators.parametersOf(method) ?? {};
  const values: Record<string, unknown> = {};
  const attached = new Map<string, Upload>();
  for (const [name, value] of Object.entries(fields.values)) {
    // Telegraf writes the method's name into every form.
    if (name === 'method' && value === method) continue;
    const schema = Object.hasOwn(known, name) ? known[name] : undefined;
    values[name] =
      typeof value === 'string' && schema
        ? meant(value, typesOf(schema, validators), fields.asStrings)
        : value;
  }
  for (const [name, file] of fields.files) {
    if (Object.hasOwn(known, name)) values[name] = file;
    else attached.set(name, file);
  }
  return { values, attached };
}
