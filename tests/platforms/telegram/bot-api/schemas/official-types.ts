import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { keptJson } from './kept-json.js';

/** A JSON schema, as far as it is looked into here. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly isUpload?: true;
}

/** Schemas by the name of the type they were made of. */
export type Definitions = Readonly<Record<string, Schema>>;

const PACKAGES = fileURLToPath(new URL('../../../../../node_modules/', import.meta.url));

function versionOf(name: string): string {
  return JSON.parse(readFileSync(join(PACKAGES, name, 'package.json'), 'utf8')).version;
}

/** Takes some seconds: the TypeScript compiler reads 18,000 lines. */
async function generate(): Promise<Definitions> {
  const { createGenerator } = await import('ts-json-schema-generator');
  const generator = createGenerator({
    path: join(PACKAGES, '@gramio/types/out/{params,objects}.d.ts'),
    type: '*',
    skipTypeCheck: true,
    functions: 'hide',
    expose: 'all',
    additionalProperties: false,
    jsDoc: 'none',
  });
  return generator.createSchema('*').definitions as Definitions;
}

/**
 * The Bot API's parameter and object types as JSON schemas, generated once for each version of the types and the
 * generator and kept in the system's temporary folder.
 */
export function officialTypes(): Promise<Definitions> {
  const versions = `${versionOf('@gramio/types')}-${versionOf('ts-json-schema-generator')}`;
  return keptJson(join(tmpdir(), `telegram-bot-api-schemas-${versions}.json`), generate);
}
