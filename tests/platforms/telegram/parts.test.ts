import { describe, expect, it } from 'vitest';
import { type Part, partsOf } from '../../../src/platforms/telegram/parts.js';
import { picture, reply, said } from './on-telegram.js';

const KEYBOARD = { inline_keyboard: [[{ text: 'more', callback_data: '/fix' }]] };
const shape = (parts: readonly Part[]) =>
  parts.map((part) =>
    part.kind === 'file' ? part.kind : `${part.kind}${part.keyboard ? ' with buttons' : ''}`,
  );

describe('the messages of a reply', () => {
  it('are one text where there is no picture', () => {
    expect(partsOf(reply('/help'), KEYBOARD)).toEqual([
      { kind: 'text', html: 'This is /help.', keyboard: KEYBOARD },
    ]);
  });

  it('are one picture with the text as its caption, as long as 1,024 units hold it', () => {
    const shown = picture('alt');
    const fits = partsOf(
      reply('/vanish', { pictures: [shown], text: said(`${'😀'.repeat(511)}&<`) }),
      KEYBOARD,
    );
    expect(shape(fits)).toEqual(['picture with buttons']);
    const over = partsOf(reply('/vanish', { pictures: [shown], text: said('x'.repeat(1025)) }), KEYBOARD);
    expect(shape(over)).toEqual(['picture', 'text with buttons']);
    expect(over[0]).toMatchObject({ caption: 'alt' });
  });

  it('are pictures with their descriptions, then the text, where there are several', () => {
    const pictures = [picture('a & b'), picture(`long ${'word '.repeat(300)}`)];
    const parts = partsOf(reply('/fix', { pictures }), KEYBOARD);
    expect(shape(parts)).toEqual(['picture', 'picture', 'text with buttons']);
    expect(parts[0]).toMatchObject({ caption: 'a &amp; b' });
    const [, second] = parts;
    expect(second?.kind === 'picture' && second.caption.length).toBeLessThanOrEqual(1024);
    expect(second).toMatchObject({ caption: expect.stringMatching(/^long word .* word$/) });
  });

  it('are several texts where 4,096 units do not hold it; the last has the buttons', () => {
    const parts = partsOf(reply('/help', { text: said('a'.repeat(4000), 'b'.repeat(4000)) }), KEYBOARD);
    expect(shape(parts)).toEqual(['text', 'text with buttons']);
  });

  it('end with the files', () => {
    const files = [{ name: 'mahv-data.json', mime: 'application/json', bytes: new Uint8Array([123, 125]) }];
    expect(shape(partsOf(reply('/privacy do:export', { files }), KEYBOARD))).toEqual([
      'text with buttons',
      'file',
    ]);
  });

  it('are never empty', () => {
    expect(partsOf(reply('/vanish', { text: [] }), KEYBOARD)).toMatchObject([{ html: '/vanish' }]);
  });
});
