import { ApiError } from './api-error.js';
import type { Answer, Call, Violation } from './call.js';
import type { Context } from './methods/method.js';
import { messagesOf, methodNamed } from './methods/methods.js';
import type { RateWatch } from './rate-watch.js';
import type { Validators } from './schemas/validators.js';

/** What a call is checked against and done with. */
export interface Dispatcher {
  readonly tokens: ReadonlySet<string>;
  readonly validators: Validators;
  readonly rates: RateWatch;
  readonly violations: Violation[];
  readonly context: Omit<Context, 'call' | 'bot' | 'gone' | 'file'>;
}

/** The bot's id stands before the colon of its token. */
export const botOf = (token: string): number => Number(token.split(':')[0]);

function contextOf(call: Call, gone: AbortSignal, { context }: Dispatcher, used: Set<string>): Context {
  const bot = botOf(call.token);
  const attached = (name: string) => {
    used.add(name);
    return call.attached.get(name);
  };
  const file: Context['file'] = (value, kind) => context.world.files.take(value, kind, bot, attached);
  return { ...context, call, bot, gone, file };
}

function checkTypes({ method, params }: Call, { validators, violations }: Dispatcher): void {
  const faults = validators.checkParameters(method, params);
  if (faults.length === 0) return;
  for (const fault of faults) violations.push({ method, fault, params });
  throw new ApiError(400, `Bad Request: ${faults[0]}`);
}

function checkRate(call: Call, { rates }: Dispatcher): number {
  const messages = messagesOf(call.method, call.params);
  const seconds = messages > 0 ? rates.retryAfter(chatOf(call), performance.now(), messages) : 0;
  if (seconds > 0)
    throw new ApiError(429, `Too Many Requests: retry after ${seconds}`, { retry_after: seconds });
  return messages;
}

/** The chat a call is for, where it names one by its number. */
export function chatOf({ params }: Call): number | undefined {
  const chat = Number(params.chat_id);
  return params.chat_id === undefined || Number.isNaN(chat) ? undefined : chat;
}

async function run(call: Call, gone: AbortSignal, dispatcher: Dispatcher): Promise<unknown> {
  const { method, token, params } = call;
  const { tokens, validators, violations, rates } = dispatcher;
  if (!tokens.has(token)) throw new ApiError(401, 'Unauthorized');
  const act = methodNamed(method);
  if (!act || !validators.parametersOf(method)) {
    violations.push({ method, fault: 'no such method', params });
    throw new ApiError(404, 'Not Found: method not found');
  }
  checkTypes(call, dispatcher);
  const messages = checkRate(call, dispatcher);
  const used = new Set<string>();
  const result = await act(params, contextOf(call, gone, dispatcher, used));
  for (const name of call.attached.keys())
    if (!used.has(name)) violations.push({ method, fault: `the file ${name} is not referred to`, params });
  if (messages > 0)
    rates.record({ at: performance.now(), chat: chatOf(call), messages, edit: /^(edit|stop)/.test(method) });
  return result;
}

/** Does what a call asks for; whatever is wrong with it becomes the answer. */
export async function dispatch(call: Call, gone: AbortSignal, dispatcher: Dispatcher): Promise<Answer> {
  try {
    const result = await run(call, gone, dispatcher);
    call.ran = true;
    return { ok: true, result };
  } catch (error) {
    if (!(error instanceof ApiError)) {
      dispatcher.violations.push({
        method: call.method,
        fault: `this server failed: ${error}`,
        params: call.params,
      });
      return { ok: false, error_code: 500, description: 'Internal Server Error' };
    }
    const { code, description, parameters } = error;
    return { ok: false, error_code: code, description, ...(parameters && { parameters }) };
  }
}
