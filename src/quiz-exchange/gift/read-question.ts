import type {
  GIFTQuestion,
  MultipleChoice,
  Numerical,
  NumericalChoice,
  TextFormat,
  TrueFalse,
} from 'gift-pegjs';
import type { ItemKey } from '../../quiz/item.js';
import { numberKey, optionKey, optionsOf, optionWords, TRUTH, unnamed } from '../item-parts.js';
import { Refused } from '../refused.js';
import type { WordedItem } from '../worded-item.js';
import { explanationOf } from '../words/explanation.js';
import { type RawText, readOption, readParagraphs, readText } from '../words/read-words.js';
import { unshielded } from './shield.js';
import { rangeOf, readTags, type Tags } from './tags.js';

/** A question of a GIFT file, and whether words said about single options were left out. */
export interface GiftRead {
  readonly worded: WordedItem;
  readonly feedbackLost: boolean;
}

/** How close the written range of an order of magnitude comes to what its tag says. */
const SAME = 1e-9;
const WHOLE = 99.9;

const raw = ({ text, format }: TextFormat): RawText => ({ text: unshielded(text), format });

const wordsOf = (feedback: TextFormat | null | undefined): readonly string[] =>
  feedback ? readParagraphs(raw(feedback)) : [];

/** The general explanation, else what is said of the right answer. */
function explained(question: MultipleChoice | Numerical | TrueFalse, right: TextFormat | null | undefined) {
  const general = wordsOf(question.globalFeedback);
  return explanationOf(general.length > 0 ? general : wordsOf(right));
}

function choice(question: MultipleChoice, { place, misconceptions }: Tags): GiftRead {
  const { choices } = question;
  const marked = choices.filter(({ isCorrect }) => isCorrect).length;
  const shares = choices.map(({ isCorrect, weight }) => weight ?? (isCorrect ? 100 : 0));
  const several = marked === 0 && shares.filter((share) => share > 0).length > 1;
  if (marked > 1) throw new Refused('exchange-gift-two-right');
  // A share of the mark for one option alone is no key of ours; shares that make a whole together are.
  if (!several && shares.some((share) => share > 0 && share < WHOLE))
    throw new Refused('exchange-gift-partial');
  const options = optionWords(choices.map(({ text }) => readOption(raw(text))));
  const ids = Object.keys(options);
  const right = ids.filter((_, index) => (shares[index] ?? 0) > 0);
  const kind = several ? 'several' : 'choice';
  const key = optionKey(kind, right, ids.length);
  const first = choices[ids.indexOf(right[0] ?? '')];
  return {
    worded: {
      item: unnamed(
        kind,
        key,
        optionsOf(ids.length, key, (id) => misconceptions.get(id)),
        place,
      ),
      words: {
        text: readText(raw(question.stem)),
        options,
        ...explained(question, several ? null : first?.feedback),
      },
    },
    feedbackLost: choices.some(
      ({ feedback }, index) =>
        feedback !== null &&
        !misconceptions.has(ids[index] ?? '') &&
        (question.globalFeedback !== null || several || choices[index] !== first),
    ),
  };
}

function truth(question: TrueFalse, { place, misconceptions }: Tags): GiftRead {
  const [yes, no] = TRUTH;
  const key: ItemKey = { kind: 'one', option: question.isTrue ? yes : no };
  // What comes first is said of the wrong answer, whichever it is.
  const { trueFeedback: ofWrong, falseFeedback: ofRight } = question;
  return {
    worded: {
      item: unnamed(
        'truth',
        key,
        optionsOf(2, key, (id) => misconceptions.get(id)),
        place,
      ),
      words: { text: readText(raw(question.stem)), options: {}, ...explained(question, ofRight) },
    },
    feedbackLost: ofWrong !== null && misconceptions.size === 0,
  };
}

function keyOf(text: NumericalChoice['text'], { magnitude }: Tags): ItemKey {
  const { type, number = Number.NaN, range = 0, numberLow = Number.NaN, numberHigh = Number.NaN } = text;
  if (type === 'high-low') {
    if (magnitude) {
      const key = numberKey(...magnitude, 'log10');
      const meant = key.kind === 'number' ? rangeOf(key) : [];
      const written = [numberLow, numberHigh];
      // Whoever changed the numbers means the numbers.
      if (meant.every((end, index) => Math.abs((written[index] ?? 0) / end - 1) < SAME)) return key;
    }
    return numberKey((numberLow + numberHigh) / 2, (numberHigh - numberLow) / 2, 'linear');
  }
  return numberKey(number, range, 'linear');
}

function numerical(question: Numerical, tags: Tags): GiftRead {
  const answers: readonly NumericalChoice[] = Array.isArray(question.choices)
    ? question.choices
    : [{ isCorrect: true, weight: null, text: question.choices, feedback: null }];
  const right = answers.filter(({ isCorrect, weight }) => isCorrect && weight !== 0);
  const [answer, ...more] = right;
  if (!answer) throw new Refused('exchange-no-right');
  if (more.length > 0 || (answer.weight !== null && answer.weight < WHOLE)) {
    throw new Refused('exchange-gift-partial');
  }
  return {
    worded: {
      item: unnamed('number', keyOf(answer.text, tags), [], tags.place),
      words: { text: readText(raw(question.stem)), options: {}, ...explained(question, answer.feedback) },
    },
    feedbackLost: answers.some((each) => each !== answer && each.feedback !== null),
  };
}

/** What a question of a GIFT file asks, with its words. @throws {Refused} where we have no such kind, or it is not sound. */
export function readGiftQuestion(question: GIFTQuestion): GiftRead {
  const tags = readTags((question.tags ?? []).map(unshielded));
  switch (question.type) {
    case 'MC':
      return choice(question, tags);
    case 'TF':
      return truth(question, tags);
    case 'Numerical':
      return numerical(question, tags);
    default:
      throw new Refused('exchange-gift-kind', { kind: question.type.toLowerCase() });
  }
}
