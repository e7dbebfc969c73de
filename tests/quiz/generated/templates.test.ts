import { beforeAll, describe, expect, it } from 'vitest';
import { commands } from '../../../commands/index.js';
import { type NetworkValues, specOf } from '../../../commands/network/options.js';
import { richText } from '../../../src/chat/parse-rich-text.js';
import { plainText } from '../../../src/chat/plain-text.js';
import { readCommand } from '../../../src/chat/read-command.js';
import { readVerdict } from '../../../src/experiments/gradient-flow/verdict.js';
import { withoutIsolates } from '../../../src/i18n/isolate.js';
import { LANGUAGES } from '../../../src/i18n/language.js';
import { loadBundles, translator } from '../../../src/i18n/translator.js';
import { alikePair } from '../../../src/quiz/alike.js';
import { faultsOf } from '../../../src/quiz/faults.js';
import { makeQuestion } from '../../../src/quiz/generated/generate.js';
import { TEMPLATES } from '../../../src/quiz/generated/table.js';
import type { Generated } from '../../../src/quiz/generated/template.js';
import { LOCALES } from '../../app-parts.js';
import { differenceBetween, leastDistance, magnitudesOf } from './compare.js';
import { engineMeasure, otherMeans } from './oracle/measure.js';

/** `GENERATED_SEEDS=500` checks the keys of so many questions of each template by other means, and prints what it found. */
const SEEDS = Number(process.env.GENERATED_SEEDS ?? 0);
const FEW = 12;
const FEWEST_BY_OTHER_MEANS = 2;
/** Templates that ask about ∂L/∂W, which takes the oracle half as long again. */
const ABOUT_WEIGHTS = ['learning-rate', 'weight-lens', 'clipping'];
/** What a poll in Telegram holds, in characters. */
const POLL = { text: 300, option: 100, why: 200 };
const LONG = (SEEDS > 0 ? 600 : 2) * 60_000;

describe.each(TEMPLATES)('the template $name', (template) => {
  const candidates: (Generated | undefined)[] = [];
  let made: readonly Generated[] = [];

  beforeAll(async () => {
    for (let seed = 0; seed < (SEEDS || FEW); seed++) {
      candidates.push(await makeQuestion(template, seed, engineMeasure));
    }
    made = candidates.filter((question) => question !== undefined);
  }, LONG);

  it(
    'asks questions that are sound, whose options differ, and which fit into a poll in each language',
    () => {
      expect(made.length).toBeGreaterThanOrEqual(2);
      const bundles = loadBundles(LOCALES);
      for (const { item, words } of made) {
        expect(faultsOf(item), item.id).toEqual([]);
        for (const language of LANGUAGES) {
          const broken: string[] = [];
          const t = translator(bundles, language, ({ key, error }) => broken.push(`${key}: ${error}`));
          const read = Object.fromEntries(
            Object.entries(words).map(([part, message]) => [
              part,
              withoutIsolates(plainText(richText(t, message))),
            ]),
          );
          const options = item.options.map(({ id }) => read[`option-${id}`] ?? '');
          expect(broken).toEqual([]);
          expect(alikePair(options), `${item.id} ${options.join(' / ')}`).toBeNull();
          expect(read.text?.length, read.text).toBeLessThanOrEqual(POLL.text);
          expect(read.why?.length, read.why).toBeLessThanOrEqual(POLL.why);
          for (const option of options) expect(option.length, option).toBeLessThanOrEqual(POLL.option);
        }
      }
    },
    LONG,
  );

  it(
    'keeps every wrong magnitude the stated distance from the right one, whose place among them varies',
    () => {
      const choices = made.filter((question) => magnitudesOf(question).size > 0);
      for (const question of choices) {
        expect(leastDistance(question), question.item.id).toBeGreaterThanOrEqual(template.apart);
      }
      const keys = new Set(choices.map(({ item }) => JSON.stringify(item.key)));
      if (choices.length >= 6) expect(keys.size).toBeGreaterThan(1);
    },
    LONG,
  );

  it(
    'leads to a line in canonical form that gives the key again',
    async () => {
      for (const question of made.slice(0, FEW)) {
        const { line, id } = question.item;
        if (line === undefined) continue;
        const read = readCommand(commands, line);
        expect(read.line, id).toBe(line);
        const { key, signal } = question.words.why?.values ?? {};
        if (read.command.name !== 'vanish' || ['learning-rate', 'clipping'].includes(template.name)) continue;
        const { ratio, ratioW } = readVerdict(
          await engineMeasure(specOf(read.values as unknown as NetworkValues)),
        );
        expect(signal === undefined ? ratio : ratioW, id).toBe(key);
      }
    },
    LONG,
  );

  it(
    'has the same keys by other means',
    async () => {
      let [asked, decided] = [0, 0];
      const least: number[] = [];
      for (let seed = 0; seed < (SEEDS || FEWEST_BY_OTHER_MEANS); seed++) {
        const question = candidates[seed];
        const again = await makeQuestion(template, seed, otherMeans(ABOUT_WEIGHTS.includes(template.name)));
        expect(differenceBetween(question, again)).toBeNull();
        if (!question || !again) continue;
        asked++;
        const { key } = question.item;
        const measured = Number(again.words.why?.values.key);
        const offered = [...magnitudesOf(question)];
        if (key.kind !== 'one' || offered.length === 0) continue;
        // The rule, once more: the option nearest to what was measured.
        const [nearest] = offered.toSorted(
          ([, a], [, b]) => Math.abs(Math.log10(a / measured)) - Math.abs(Math.log10(b / measured)),
        );
        expect(nearest?.[0], question.item.id).toBe(key.option);
        decided++;
        least.push(leastDistance(question));
      }
      if (SEEDS > 0) {
        const nearest =
          least.length > 0 ? `, nearest wrong option ${Math.min(...least).toFixed(2)} decades` : '';
        console.info(
          `${template.name}: ${SEEDS} seeds, ${asked} asked, ${SEEDS - asked} thrown away, all keys equal (${decided} by nearness)${nearest}`,
        );
      }
    },
    LONG,
  );
});
