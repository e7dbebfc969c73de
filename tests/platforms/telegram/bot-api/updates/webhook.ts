import { Agent as HttpAgent, request as httpRequest } from 'node:http';
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https';
import type { SetWebhookParams, TelegramUpdate, TelegramWebhookInfo } from '@gramio/types';
import { badRequest } from '../api-error.js';
import type { UpdateQueue, Waiting } from './queue.js';

/** How the server delivers to webhooks. */
export interface WebhookOptions {
  /** Milliseconds until an update that was not taken is sent again. */
  readonly retry: number;
  /** Where a webhook's address really is, e.g. a local server for a public name. */
  readonly reach: (url: string) => string;
}

/** Updates of one chat, or one person where there is no chat, arrive one after another. */
function lineOf(update: TelegramUpdate): string {
  const message = update.message ?? update.edited_message ?? update.callback_query?.message;
  if (message) return `chat ${message.chat.id}`;
  const from = update.callback_query?.from ?? update.inline_query?.from ?? update.my_chat_member?.from;
  return from ? `user ${from.id}` : 'other';
}

/** Delivers updates to the address that the bot gave, several at once. */
export class Webhook {
  private settings: SetWebhookParams = { url: '' };
  private readonly busy = new Set<string>();
  private readonly timers = new Set<NodeJS.Timeout>();
  private readonly agents = [
    new HttpAgent({ keepAlive: true }),
    new HttpsAgent({ keepAlive: true }),
  ] as const;
  private lastError: { readonly date: number; readonly message: string } | undefined;

  constructor(
    private readonly queue: UpdateQueue,
    private readonly options: WebhookOptions,
  ) {
    queue.listen(() => this.deliver());
  }

  get url(): string {
    return this.settings.url;
  }

  /** Delivers there from now on; to nobody with an empty address. */
  set(params: SetWebhookParams): void {
    const { secret_token: secret, max_connections: most = 40, allowed_updates } = params;
    if (secret !== undefined && !/^[\w-]{1,256}$/.test(secret))
      throw badRequest('secret token contains unallowed characters');
    if (most < 1 || most > 100) throw badRequest('max_connections is out of range');
    if (params.url && !URL.canParse(params.url))
      throw badRequest('bad webhook: An HTTPS URL must be provided for webhook');
    this.settings = params;
    this.lastError = undefined;
    if (allowed_updates) this.queue.allowed = allowed_updates;
    this.deliver();
  }

  /** What `getWebhookInfo` answers. */
  info(): TelegramWebhookInfo {
    const { url, max_connections = 40 } = this.settings;
    const { allowed } = this.queue;
    return {
      url,
      has_custom_certificate: false,
      pending_update_count: this.queue.waiting.size,
      ...(url && { max_connections }),
      ...(allowed && { allowed_updates: allowed as NonNullable<TelegramWebhookInfo['allowed_updates']> }),
      ...(this.lastError && {
        last_error_date: this.lastError.date,
        last_error_message: this.lastError.message,
      }),
    };
  }

  /** Delivers nothing any more and lets go of every connection. */
  close(): void {
    this.settings = { url: '' };
    for (const timer of this.timers) clearTimeout(timer);
    for (const agent of this.agents) agent.destroy();
  }

  private deliver(): void {
    const { url, max_connections: most = 40 } = this.settings;
    if (!url) return;
    for (const one of this.queue.waiting) {
      if (this.busy.size >= most) return;
      const line = lineOf(one.update);
      if (!this.busy.has(line)) void this.carry(one, line);
    }
  }

  private async carry(one: Waiting, line: string): Promise<void> {
    const { url } = this.settings;
    this.busy.add(line);
    const failure = await this.post(JSON.stringify(one.update)).catch(
      (error: NodeJS.ErrnoException) => `Connection failed: ${error.code ?? error.message}`,
    );
    if (failure === undefined || this.settings.url !== url) {
      if (failure === undefined) this.queue.confirm(one);
      this.busy.delete(line);
      return this.deliver();
    }
    this.lastError = { date: Math.floor(Date.now() / 1000), message: failure };
    const timer = setTimeout(() => {
      this.timers.delete(timer);
      this.busy.delete(line);
      this.deliver();
    }, this.options.retry);
    this.timers.add(timer);
  }

  /** What was wrong with the answer; undefined where it was taken. */
  private post(body: string): Promise<string | undefined> {
    const { url, secret_token: secret } = this.settings;
    const target = this.options.reach(url);
    const secure = target.startsWith('https:');
    const headers = {
      'Content-Type': 'application/json',
      'Content-Length': Buffer.byteLength(body),
      ...(secret !== undefined && { 'X-Telegram-Bot-Api-Secret-Token': secret }),
    };
    return new Promise((resolve, reject) => {
      const send = secure ? httpsRequest : httpRequest;
      const request = send(
        target,
        { method: 'POST', headers, agent: this.agents[secure ? 1 : 0] },
        (response) => {
          const { statusCode = 0, statusMessage } = response;
          response.resume().once('error', reject);
          response.once('end', () =>
            resolve(
              statusCode >= 200 && statusCode < 300
                ? undefined
                : `Wrong response from the webhook: ${statusCode} ${statusMessage}`,
            ),
          );
        },
      );
      request.once('error', reject).end(body);
    });
  }
}
