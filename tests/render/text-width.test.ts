import { createCanvas } from '@napi-rs/canvas';
import { expect, it } from 'vitest';
import { LANGUAGES } from '../../src/i18n/language.js';
import { cssFont, registerFonts } from '../../src/render/fonts.js';
import { penOnPage } from '../../src/render/pen.js';
import { textWidth } from '../../src/render/text.js';
import { TYPE } from '../../src/render/type-scale.js';

const TEXTS = ['gradient', '10⁻¹² ×0.236', 'گرادیان ۲۰ لایه', 'می‌رسد (sigmoid)', ''];
const MORE_THAN_KEPT = 5000;

it('A text is as wide each time it is asked as when it is measured anew', () => {
  registerFonts();
  const check = (): void => {
    for (const language of LANGUAGES) {
      for (const direction of ['ltr', 'rtl'] as const) {
        for (const style of Object.values(TYPE)) {
          for (const text of TEXTS) {
            const ctx = createCanvas(1, 1).getContext('2d');
            ctx.font = cssFont(style);
            ctx.direction = direction;
            ctx.lang = language;
            const { width } = ctx.measureText(text);
            expect(textWidth(penOnPage(language, 'light'), text, style, direction)).toBe(width);
          }
        }
      }
    }
  };
  check();
  check();
  const pen = penOnPage('en', 'light');
  for (let i = 0; i < MORE_THAN_KEPT; i++) textWidth(pen, String(i), TYPE.tick);
  check();
});
