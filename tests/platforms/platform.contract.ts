import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Language } from '../../src/i18n/language.js';
import { cachedLab } from '../../src/lab/cached-lab.js';
import { inlineLab } from '../../src/lab/inline-lab.js';
import { testApp } from '../app-parts.js';
import { refusingLab } from '../lab/refusing-lab.js';

/** One answer as a student sees it on a network, whatever messages it is made of. */
export interface Shown {
  /** Every word, without markup and bidi isolates. */
  readonly text: string;
  readonly pictures: readonly { readonly bytes: Uint8Array; readonly alt: string }[];
  readonly files: readonly { readonly name: string; readonly bytes: Uint8Array }[];
  /** The labels of the bot's buttons, the network's own among them. */
  readonly buttons: readonly string[];
}

/** A student on a network. */
export interface Student {
  /** Types a line and waits for what is shown. */
  say(line: string): Promise<Shown>;
  /** Presses a button of the last answer and waits for what is shown then. */
  press(label: string): Promise<Shown>;
}

/** A network with the bot on it. */
export interface Network {
  student(name: string, clientLanguage: Language): Promise<Student>;
  /** Every call of the bot's that broke the network's rules. */
  violations(): readonly unknown[];
  close(): Promise<void>;
}

/** The bot a network is given. */
export type Bot = Awaited<ReturnType<typeof testApp>>;

/** Commands that answer in words alone, at least before a quiz has begun. */
const SPEAKS = [
  'help',
  'lang',
  'privacy',
  'start',
  'stop',
  'quiz',
  'predict',
  'answer',
  'score',
  'settings',
  'review',
  'progress',
  'daily',
  'remind',
  'class',
  'import',
  'export',
];
const PNG = [0x89, 0x50, 0x4e, 0x47];
const GIF = [...new TextEncoder().encode('GIF8')];
const PERSIAN = /[\u0600-\u06ff]/;
const lab = cachedLab(inlineLab(), 2 ** 26);
const brokenLab = refusingLab(new Error('boom in /secret/place'));

/** What every chat network must do with the same bot. */
export function platformContract(name: string, open: (bot: Bot) => Promise<Network>): void {
  describe(`on ${name}`, () => {
    let bot: Bot;
    let network: Network;
    beforeAll(async () => {
      bot = await testApp(lab);
      network = await open(bot);
    });
    afterAll(() => network.close());

    describe.each(['en', 'fa'] as const)('in %s', (language) => {
      it('every command answers its example, stills as PNG, what moves as GIF, with words for who cannot see them', async () => {
        const student = await network.student(`curious-${language}`, language);
        for (const { name: command, example } of bot.catalogue(language)) {
          // The example of /lang asks for Persian.
          const line = command === 'lang' ? `/lang lang:${language}` : example;
          const shown = await student.say(line);
          expect(shown.text.length, example).toBeGreaterThan(20);
          expect(PERSIAN.test(shown.text.replace(/محو/, '')), `${example}: ${shown.text}`).toBe(
            language === 'fa',
          );
          expect(shown.buttons.length, example).toBeGreaterThan(0);
          const draws = !SPEAKS.includes(command);
          expect(shown.pictures.length > 0, example).toBe(draws);
          if (draws) expect([...(shown.pictures[0]?.bytes.subarray(0, 4) ?? [])]).toEqual(PNG);
          for (const { bytes, alt } of shown.pictures) {
            expect([PNG, GIF]).toContainEqual([...bytes.subarray(0, 4)]);
            expect(alt.length).toBeGreaterThan(20);
            expect(PERSIAN.test(alt)).toBe(language === 'fa');
          }
        }
      }, 120_000);

      it('a slip gets a word that names the option, its limits and a line that works', async () => {
        const student = await network.student(`slip-${language}`, language);
        const shown = await student.say('/vanish depth:1e9');
        expect(shown.text).toMatch(/depth/);
        expect(shown.text).toMatch(language === 'fa' ? /۲۰۰|200/ : /200/);
        expect(shown.text).toContain('/vanish depth:200 act:sigmoid seed:1');
        expect(shown.pictures).toEqual([]);
      });

      it('a button answers as its line does', async () => {
        const student = await network.student(`button-${language}`, language);
        const first = await student.say('/vanish depth:6 act:sigmoid width:16 batch:16 seeds:2');
        const label = language === 'fa' ? 'با رِلو' : 'With ReLU';
        expect(first.buttons).toContain(label);
        const second = await student.press(label);
        expect(second.text).toContain('/vanish depth:6 act:relu width:16 batch:16 seeds:2 seed:1');
        expect(second.pictures).toHaveLength(1);
        expect(second.pictures[0]?.bytes).not.toEqual(first.pictures[0]?.bytes);
        expect(second.buttons).not.toContain(label);
      });
    });

    it('a student who switches the language keeps it, and the others keep theirs', async () => {
      const ali = await network.student('ali', 'en');
      const sara = await network.student('sara', 'en');
      expect(PERSIAN.test((await ali.say('/lang fa')).text)).toBe(true);
      expect((await ali.say('/help')).text).toMatch(PERSIAN);
      expect((await sara.say('/help')).text).not.toMatch(PERSIAN);
      await ali.say('/lang en');
      expect((await ali.say('/help')).text).not.toMatch(PERSIAN);
    });

    it('Persian words, digits and Arabic letters are understood', async () => {
      const student = await network.student('reza', 'en');
      const shown = await student.say('/vanish عمق:۶ تابع:سيگموید پهنا:۱۶ دسته:۱۶ بذرها:۲');
      expect(shown.text).toContain('/vanish depth:6 act:sigmoid width:16 batch:16 seeds:2 seed:1');
      expect(shown.text).toMatch(PERSIAN);
    });

    it('what a student typed is shown as it was typed, never as markup', async () => {
      const student = await network.student('mallory', 'en');
      const shown = await student.say('/vanish act:<b>*_~`x|&amp;');
      expect(shown.text).toContain('<b>*_~');
      expect(shown.text).toContain('&amp;');
    });

    it('one’s own data come as a file', async () => {
      const student = await network.student('nosy', 'en');
      await student.say('/lang en');
      const shown = await student.say('/privacy do:export');
      expect(shown.files).toHaveLength(1);
      const data: unknown = JSON.parse(new TextDecoder().decode(shown.files[0]?.bytes));
      expect(data).toMatchObject({ language: 'en' });
    });

    it('a fault of ours is an apology with a code, without its cause', async () => {
      const broken = await open(await testApp(brokenLab));
      try {
        const shown = await (await broken.student('unlucky', 'en')).say('/vanish');
        expect(shown.text).toMatch(/went wrong on my side/);
        expect(JSON.stringify(shown)).not.toMatch(/boom|secret/);
      } finally {
        await broken.close();
      }
    });

    it('every call kept the network’s rules, and nothing failed unseen', () => {
      expect(network.violations()).toEqual([]);
      expect(bot.faults).toEqual([]);
      expect(bot.broken).toEqual([]);
    });
  });
}
