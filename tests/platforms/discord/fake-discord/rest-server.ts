import type { IncomingMessage, ServerResponse } from 'node:http';
import { ApiError, invalidForm, noSuchRoute, unauthorized } from './api-error.js';
import { type Body, parseBody, readBytes } from './body.js';
import type { Call } from './calls.js';
import { cutConnection, readSome } from './cut.js';
import { type Faults, nameOf } from './faults.js';
import type { RateLimits } from './rate-limits.js';
import { type Reply, refusal, scriptedReply, write } from './reply.js';
import type { RestRoute, RestRoutes } from './rest-route.js';
import { checkBody, type Route, routeOf } from './spec.js';
import { violate } from './violations.js';
import type { World } from './world.js';

const ROOT = '/api/v10';
const CUT_AFTER = 1024;

/** What the REST API is made of. */
export interface RestParts {
  readonly world: World;
  readonly routes: RestRoutes;
  readonly faults: Faults;
  readonly rateLimits: RateLimits;
}

type Found = ReturnType<typeof routeOf>;

function callOf(request: IncomingMessage, world: World): { readonly call: Call; readonly found: Found } {
  const url = new URL(request.url ?? '/', world.origin);
  const method = request.method ?? 'GET';
  const whole = decodeURIComponent(url.pathname);
  const path = whole.startsWith(`${ROOT}/`) ? whole.slice(ROOT.length) : whole;
  const found = path === whole ? undefined : routeOf(method, path);
  const call: Call = {
    method,
    path,
    ...(typeof found === 'object' ? { template: found.template } : {}),
    params: typeof found === 'object' ? found.params : {},
    query: Object.fromEntries(url.searchParams),
    authorized: request.headers.authorization !== undefined,
    at: world.clock.now(),
    files: [],
  };
  return { call, found };
}

/** A webhook's address needs no token, but a wrong one is refused there as well. */
function authorize(request: IncomingMessage, { token }: RestRoute, world: World): void {
  const given = request.headers.authorization;
  if (given === undefined && !token) return;
  if (given !== `Bot ${world.application.token}`) throw unauthorized();
}

async function bodyOf(request: IncomingMessage): Promise<Body> {
  return parseBody(request.headers['content-type'] ?? '', new Uint8Array(await readBytes(request)));
}

/** Answers the requests of a bot as the REST API does, and keeps what they were. */
export function createRestServer({ world, routes, faults, rateLimits }: RestParts) {
  function handle(call: Call, route: Route, known: RestRoute, body: Body): Reply {
    const headers = rateLimits.take(route);
    try {
      const problems = known.schema ? checkBody(known.schema, body.json) : [];
      if (problems.length > 0) throw invalidForm(problems);
      const { params, query } = call;
      return { ...known.handle({ world, params, query, body: body.json, files: body.files }), headers };
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      violate(world, `${call.method} ${route.template}`, error.problems);
      return refusal(error, headers);
    }
  }

  async function answer(request: IncomingMessage, call: Call, found: Found): Promise<Reply> {
    try {
      const known = typeof found === 'object' ? routes[`${found.method} ${found.template}`] : undefined;
      const body = await bodyOf(request);
      call.body = body.json;
      call.files = body.files;
      if (typeof found !== 'object' || !known) throw noSuchRoute(found === 'wrong-method' ? 405 : 404);
      authorize(request, known, world);
      return handle(call, found, known, body);
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      violate(world, `${call.method} ${call.template ?? call.path}`, error.problems);
      return refusal(error);
    }
  }

  async function take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { call, found } = callOf(request, world);
    world.calls.push(call);
    const outcome = faults.next(call);
    const cut = typeof outcome === 'object' && 'cut' in outcome ? outcome : undefined;
    if (outcome !== 'pass') call.fault = nameOf(outcome);
    if (cut?.cut === 'mid-body') call.received = await readSome(request, cut.afterBytes ?? CUT_AFTER);
    if (cut && cut.cut !== 'after-processing') {
      cutConnection(request, cut.reset);
      return;
    }
    const instead = scriptedReply(outcome);
    if (instead || outcome === 'hang') {
      const body = await bodyOf(request);
      call.body = body.json;
      call.files = body.files;
    }
    if (outcome === 'hang') return;
    const reply = instead ?? (await answer(request, call, found));
    call.status = reply.status;
    if (reply.code !== undefined) call.code = reply.code;
    if (cut) cutConnection(request, cut.reset);
    else write(response, reply);
  }

  return {
    handle(request: IncomingMessage, response: ServerResponse): void {
      take(request, response)
        .catch((error: unknown) => {
          // A client that hangs up while it is read is no fault of this server.
          if (request.destroyed && !request.complete) return;
          const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
          violate(world, 'the fake itself', [{ path: [], message }]);
          if (!response.headersSent)
            write(response, { status: 500, json: { message: 'Internal Server Error', code: 0 } });
        })
        .finally(() => world.changes.changed());
    },
  };
}
