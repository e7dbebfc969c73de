import { pathsList } from 'discord-api-spec';
import type { ZodMiniType } from 'zod/mini';
import type { Problem } from './api-error.js';

/** A path of the official API with the values of its parameters. */
export interface Route {
  readonly method: string;
  /** As the specification writes it, e.g. `/channels/{channel_id}/messages`. */
  readonly template: string;
  readonly params: Readonly<Record<string, string>>;
}

const PARAMETER = /^\{(.+)\}$/;

function paramsOf(template: string, path: string): Record<string, string> | undefined {
  const wanted = template.split('/');
  const given = path.split('/');
  if (wanted.length !== given.length) return undefined;
  const params: Record<string, string> = {};
  for (const [index, segment] of wanted.entries()) {
    const value = given[index] ?? '';
    const name = PARAMETER.exec(segment)?.[1];
    if (name === undefined && segment !== value) return undefined;
    if (name !== undefined && value === '') return undefined;
    if (name !== undefined) params[name] = value;
  }
  return params;
}

/** Finds the official route of a request; `wrong-method` where the path exists for other methods only. */
export function routeOf(method: string, path: string): Route | 'wrong-method' | undefined {
  const matching = (list: readonly string[]) =>
    list
      .flatMap((template) => {
        const params = paramsOf(template, path);
        return params ? [{ method, template, params }] : [];
      })
      // `/messages/@original` also fits `/messages/{message_id}`: the more literal one is meant.
      .sort((a, b) => Object.keys(a.params).length - Object.keys(b.params).length)[0];
  const found = matching(pathsList[method.toLowerCase()] ?? []);
  if (found) return found;
  return matching(Object.values(pathsList).flat()) ? 'wrong-method' : undefined;
}

interface Issue {
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly code: string;
  readonly errors?: readonly (readonly Issue[])[];
}

/** Of a union's branches, the one that was meant: its `type` fits, and the fewest things are wrong. */
function meant(branches: readonly (readonly Issue[])[]): readonly Issue[] {
  const rank = (issues: readonly Issue[]) =>
    issues.length + (issues.some(({ path }) => path.length === 1 && path[0] === 'type') ? 100 : 0);
  return [...branches].sort((a, b) => rank(a) - rank(b))[0] ?? [];
}

function problemsOf(issue: Issue, above: readonly PropertyKey[]): Problem[] {
  const path = [...above, ...issue.path];
  if (!issue.errors || issue.errors.length === 0)
    return [{ path, message: `${issue.code}: ${issue.message}` }];
  return meant(issue.errors).flatMap((each) => problemsOf(each, path));
}

/**
 * What the schema did not take over, so what it does not know: most likely misspelt. discord.js's own message builder
 * says `tts: false` and `enforce_nonce: false` everywhere, so what says no is let through.
 */
function unknownKeys(given: unknown, known: unknown, path: readonly PropertyKey[]): Problem[] {
  if (typeof given !== 'object' || given === null || typeof known !== 'object' || known === null) return [];
  return Object.entries(given).flatMap(([key, value]) => {
    const here = [...path, Array.isArray(given) ? Number(key) : key];
    if (!Object.hasOwn(known, key) && (value === false || value === null)) return [];
    if (!Object.hasOwn(known, key)) return [{ path: here, message: 'the official API has no such field' }];
    return unknownKeys(value, Reflect.get(known, key), here);
  });
}

/** What in a body breaks an official schema; fields that the schema does not have count as well. */
export function checkBody(schema: ZodMiniType, body: unknown): Problem[] {
  const read = schema.safeParse(body);
  if (read.success) return unknownKeys(body, read.data, []);
  return read.error.issues.flatMap((issue) => problemsOf(issue, []));
}
