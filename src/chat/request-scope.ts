import type { Request } from './request.js';

/** The asker or the chat of a request, as `<platform>:<id>`. */
export function scopeId(request: Request, scope: 'user' | 'chat'): string {
  return `${request.platform}:${scope === 'user' ? request.user : request.chat}`;
}

/** A network that cannot tell whether somebody is a moderator gives nobody a moderator's rights. */
export async function moderates({ moderator }: Request): Promise<boolean> {
  try {
    return moderator === undefined || (await moderator());
  } catch {
    return false;
  }
}
