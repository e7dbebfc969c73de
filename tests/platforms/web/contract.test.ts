import { plainText } from '../../../src/chat/plain-text.js';
import type { WireReply } from '../../../src/platforms/web/page/wire.js';
import { createWebApp } from '../../../src/platforms/web/server.js';
import { platformContract, type Shown } from '../platform.contract.js';
import { chat, HOST } from './app.js';

const bytesOf = (base64: string) => Buffer.from(base64, 'base64');

platformContract('the local chat', async (bot) => {
  const app = createWebApp({ ...chat().options, handle: bot.handle, catalogue: bot.catalogue });
  return {
    async student(user, languageHint) {
      let buttons: readonly { readonly label: string; readonly command: string }[] = [];
      async function say(text: string): Promise<Shown> {
        const response = await app.request('/api/message', {
          method: 'POST',
          headers: { 'Content-Type': 'application/json', Host: HOST },
          body: JSON.stringify({ text, user, chat: user, theme: 'light', languageHint }),
        });
        const reply = (await response.json()) as WireReply;
        buttons = reply.buttons.flat();
        return {
          text: plainText(reply.text).replace(/[\u2066-\u2069]/g, ''),
          pictures: reply.pictures.map(({ base64, alt }) => ({ bytes: bytesOf(base64), alt })),
          files: reply.files.map(({ name, base64 }) => ({ name, bytes: bytesOf(base64) })),
          buttons: buttons.map(({ label }) => label),
        };
      }
      return { say, press: (label) => say(buttons.find((each) => each.label === label)?.command ?? label) };
    },
    violations: () => [],
    close: async () => {},
  };
});
