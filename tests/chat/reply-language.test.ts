import { describe, expect, it } from 'vitest';
import { replyLanguage } from '../../src/chat/reply-language.js';
import type { Request } from '../../src/chat/request.js';
import type { Language } from '../../src/i18n/language.js';

type Stored = { readonly user?: Language; readonly chat?: Language };

function choose(more: Partial<Request>, stored: Stored = {}) {
  const request = { platform: 'test', user: 'u', chat: 'c', text: '/help', ...more };
  return replyLanguage(request, async (scope) => stored[scope]);
}

const PERSIAN = 'راهنما';

describe('the language of a reply', () => {
  it('is what the request says before anything else', async () => {
    expect(await choose({ text: PERSIAN, language: 'en', languageHint: 'fa' }, { user: 'fa' })).toBe('en');
  });

  it('is the asker’s choice before the script', async () => {
    expect(await choose({ text: PERSIAN }, { user: 'en', chat: 'fa' })).toBe('en');
    expect(await choose({}, { user: 'fa', chat: 'en' })).toBe('fa');
  });

  it('is Persian for Persian script or digits before the chat’s choice', async () => {
    expect(await choose({ text: PERSIAN }, { chat: 'en' })).toBe('fa');
    expect(await choose({ text: '/vanish ۲۰' }, { chat: 'en' })).toBe('fa');
  });

  it('is the chat’s choice before the client’s, as Latin script says nothing', async () => {
    expect(await choose({ languageHint: 'en' }, { chat: 'fa' })).toBe('fa');
    expect(await choose({ languageHint: 'fa' }, { chat: 'en' })).toBe('en');
  });

  it('is the client’s, and else English', async () => {
    expect(await choose({ languageHint: 'fa' })).toBe('fa');
    expect(await choose({})).toBe('en');
  });
});
