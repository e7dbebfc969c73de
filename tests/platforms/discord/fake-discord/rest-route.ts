import type { ZodMiniType } from 'zod/mini';
import type { UploadedFile } from './body.js';
import type { World } from './world.js';

/** A request whose body has satisfied the official schema. */
export interface RestRequest {
  readonly world: World;
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  readonly body: unknown;
  readonly files: readonly UploadedFile[];
}

/** What a route answers; 204 where there is nothing to say. */
export interface RestAnswer {
  readonly status: number;
  readonly json?: unknown;
}

/** What the server does at one route of the official API. */
export interface RestRoute {
  /** Whether the bot's token is needed. */
  readonly token: boolean;
  /** What a body must satisfy; none is read where it is absent. */
  readonly schema?: ZodMiniType;
  /** @throws {ApiError} */
  handle(request: RestRequest): RestAnswer;
}

/** By method and official path, e.g. `GET /users/@me`. */
export type RestRoutes = Readonly<Record<string, RestRoute>>;

/** 200 with a body. */
export function ok(json: unknown): RestAnswer {
  return { status: 200, json };
}

/** 204 without one. */
export const nothing: RestAnswer = { status: 204 };

/** A parameter of the path. */
export function param({ params }: RestRequest, name: string): string {
  return params[name] ?? '';
}
