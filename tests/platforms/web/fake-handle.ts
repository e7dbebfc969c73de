import { createCanvas } from '@napi-rs/canvas';
import type { Standing } from '../../../src/chat/live-progress.js';
import type { Handle, Picture, Reply } from '../../../src/chat/reply.js';
import type { Request } from '../../../src/chat/request.js';
import type { Inline, RichText } from '../../../src/chat/rich-text.js';
import { directionOf, type Language } from '../../../src/i18n/language.js';

const ALT = {
  en: 'Gradient norm by layer: it falls from 1 at the output to 10⁻⁹ at the first layer.',
  fa: 'اندازهٔ گرادیان در هر لایه: از ۱ در خروجی تا ۱۰⁻⁹ در نخستین لایه پایین می‌آید.',
};

function draw(theme: 'light' | 'dark'): Uint8Array {
  const canvas = createCanvas(1280, 800);
  const context = canvas.getContext('2d');
  context.fillStyle = theme === 'dark' ? '#1c1e28' : '#ffffff';
  context.fillRect(0, 0, 1280, 800);
  context.strokeStyle = theme === 'dark' ? '#383b4a' : '#dddde6';
  for (let y = 100; y <= 700; y += 100) context.strokeRect(100, y, 1080, 0);
  context.strokeStyle = theme === 'dark' ? '#abadff' : '#4a4bc4';
  context.lineWidth = 6;
  context.beginPath();
  for (let x = 0; x <= 1080; x += 54) context.lineTo(100 + x, 120 + 560 * (1 - Math.exp(-x / 400)));
  context.stroke();
  return canvas.toBuffer('image/png');
}

const drawn = new Map<string, Uint8Array>();

function picture(language: Language, theme: 'light' | 'dark'): Picture {
  const bytes = drawn.get(theme) ?? draw(theme);
  drawn.set(theme, bytes);
  return { bytes, mime: 'image/png', width: 1280, height: 800, alt: ALT[language] };
}

const text = (said: string): Inline => ({ kind: 'text', text: said });
const code = (line: string): Inline => ({ kind: 'code', text: line });
const paragraph = (...children: Inline[]) => ({ kind: 'paragraph', children }) as const;

const WELCOME: Readonly<Record<Language, RichText>> = {
  en: [
    { kind: 'heading', children: [text('Welcome to Mahv')] },
    paragraph(
      text('I run a '),
      { kind: 'strong', children: [text('real')] },
      text(' forward and backward pass, and draw how the gradient fades. '),
      { kind: 'emphasis', children: [text('Try one of these:')] },
    ),
    {
      kind: 'list',
      ordered: false,
      items: [
        [code('/vanish depth:20 act:sigmoid'), text(' shows the gradient in each layer.')],
        [code('/learn saturation'), text(' explains why it fades.')],
      ],
    },
  ],
  fa: [
    { kind: 'heading', children: [text('به محو خوش آمدید')] },
    paragraph(
      text('من یک گذر پیش‌رو و پس‌رو را '),
      { kind: 'strong', children: [text('به‌راستی')] },
      text(' اجرا می‌کنم و نشان می‌دهم گرادیان چگونه محو می‌شود. '),
      { kind: 'emphasis', children: [text('یکی از این‌ها را امتحان کنید:')] },
    ),
    {
      kind: 'list',
      ordered: false,
      items: [
        [code('/vanish depth:20 act:sigmoid'), text(' گرادیان هر لایه را نشان می‌دهد.')],
        [code('/learn saturation'), text(' می‌گوید چرا گرادیان محو می‌شود.')],
      ],
    },
  ],
};

const MEASURED: Readonly<Record<Language, RichText>> = {
  en: [
    paragraph(
      text('With 20 sigmoid layers, the first layer learns from a gradient '),
      { kind: 'strong', children: [text('\u20684.2 × 10⁻⁹\u2069')] },
      text(' times the last one’s.'),
      { kind: 'break' },
      text('Each layer multiplies it by a slope of at most ¼.'),
    ),
    paragraph(text('The line: '), code('/vanish depth:20 act:sigmoid')),
  ],
  fa: [
    paragraph(
      text('با ۲۰ لایهٔ سیگموید، گرادیان نخستین لایه '),
      { kind: 'strong', children: [text('\u2066۴٫۲ × ۱۰⁻⁹\u2069')] },
      text(' برابر گرادیان آخرین لایه است.'),
      { kind: 'break' },
      text('هر لایه آن را در شیبی ضرب می‌کند که از ¼ بیشتر نیست.'),
    ),
    paragraph(text('فرمان: '), code('/vanish depth:20 act:sigmoid')),
  ],
};

const LABELS = {
  en: { relu: 'Try ReLU', deep: 'Twice as deep', why: 'Why does it fade?' },
  fa: { relu: 'با رِلو', deep: 'دو برابر عمیق‌تر', why: 'چرا محو می‌شود؟' },
};

const REFUSED: Readonly<Record<Language, RichText>> = {
  en: [paragraph(text('The depth must be from 2 to 100; you wrote 500.'))],
  fa: [paragraph(text('عمق باید از ۲ تا ۱۰۰ باشد؛ شما ۵۰۰ نوشتید.'))],
};

const CHANGED: Readonly<Record<Language, RichText>> = {
  en: [paragraph(text('From now on I answer in English.'))],
  fa: [paragraph(text('از این پس به فارسی پاسخ می‌دهم.'))],
};

/** A picture of two frames, red and blue, of two pixels each. */
const MOVING = Buffer.from(
  'R0lGODlhAgABAIABAP8AAAAA/yH/C05FVFNDQVBFMi4wAwEAAAAh+QQBCgABACwAAAAAAgABAAACAoQKACH5BAEKAAEALAAAAAACAAEAAAICDAoAOw==',
  'base64',
);

const FILE = {
  name: 'mahv-data.json',
  mime: 'application/json',
  bytes: new TextEncoder().encode('{"زبان":"فارسی"}\n'),
};

/** A chat that answers a few fixed lines, remembers who asked what and can be told to fail or to hang. */
export class FakeChat {
  readonly requests: Request[] = [];
  /** Tells how the work for `/slow` stands, in the language it was asked in. */
  tell: (standing: Standing) => void = () => {};
  /** Ends that work. */
  finish: () => void = () => {};
  /** Fails this many of the next requests. */
  failures = 0;
  private readonly languages = new Map<string, Language>();

  readonly handle: Handle = async (request) => {
    this.requests.push(request);
    if (this.failures > 0) {
      this.failures -= 1;
      throw new Error('a secret of the server');
    }
    if (request.text === '/hang')
      await new Promise((resolve) => request.signal?.addEventListener('abort', resolve));
    if (request.text.startsWith('/slow')) await this.work(request);
    return this.reply(request);
  };

  private async work(request: Request): Promise<void> {
    const { signal, onProgress } = request;
    const language = this.languageOf(request);
    this.tell = (standing) => onProgress?.({ ...standing, language });
    await new Promise<void>((resolve) => {
      this.finish = resolve;
      signal?.addEventListener('abort', () => resolve());
    });
  }

  private languageOf({ text: line, user, language, languageHint }: Request): Language {
    const chosen = /^\/lang (en|fa)$/.exec(line)?.[1];
    if (chosen === 'en' || chosen === 'fa') this.languages.set(user, chosen);
    return language ?? this.languages.get(user) ?? languageHint ?? 'en';
  }

  private reply(request: Request): Reply {
    const { text: line, theme } = request;
    const language = this.languageOf(request);
    const said = {
      language,
      direction: directionOf(language),
      command: line,
      pictures: [],
      files: [],
      buttons: [],
    };
    const { relu, deep, why } = LABELS[language];
    const more = [
      [
        { label: relu, command: '/vanish depth:20 act:relu' },
        { label: deep, command: '/vanish depth:40' },
      ],
      [{ label: why, command: '/learn saturation' }],
    ];
    if (line.startsWith('/lang')) return { ...said, text: CHANGED[language] };
    if (line === '/moving') {
      const moving: Picture = { bytes: MOVING, mime: 'image/gif', width: 2, height: 1, alt: ALT[language] };
      return { ...said, text: MEASURED[language], pictures: [moving] };
    }
    if (line === '/file') return { ...said, text: WELCOME[language], files: [FILE] };
    if (line === '/start') return { ...said, text: WELCOME[language], buttons: more };
    if (line.includes('500')) {
      const error = { code: 'out-of-range', suggestion: '/vanish depth:100' };
      return { ...said, command: null, text: REFUSED[language], error };
    }
    if (line.startsWith('/vanish')) {
      const pictures = [picture(language, theme ?? 'light')];
      return { ...said, text: MEASURED[language], pictures, buttons: more };
    }
    return { ...said, text: [paragraph(text(`${language}: ${line}`))] };
  }
}
