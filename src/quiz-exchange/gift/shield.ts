import { plainDecimal, typedNumber } from '../numbers.js';
import { Refused } from '../refused.js';

/** A sign that is meant as text stands as this far-off one while the library looks for signs that mean more. */
const FAR = 0xe000;
const SHIELDED = /[\ue000-\ue07f]/g;
const ESCAPED = /\\([\\:#={}~])/g;
/** A line break; but `\nabla`, `\neq`, `\nu`… are formulas whose backslash nobody doubled. */
const BREAK = /\\n(?!abla|eq|eg|ot|orm|[eui](?![a-z]))/g;
const WEIGHT = /^\s*%-?\d{1,3}(?:\.\d+)?%/;
const NUMBER = /[^\s:#=~%]*[\d۰-۹٠-٩][^\s:#=~%]*/g;

const far = (text: string) => [...text].map((sign) => String.fromCharCode(FAR + sign.charCodeAt(0))).join('');

const shielded = (text: string, signs: RegExp) => text.replace(signs, far);

/** The text that was meant. */
export function unshielded(text: string): string {
  return text.replace(SHIELDED, (sign) => String.fromCharCode(sign.charCodeAt(0) - FAR));
}

/** `1e-6` and `۰٫۵` as the library reads numbers. */
function plainNumbers(answer: string): string {
  return answer.replace(NUMBER, (written) =>
    written
      .split('..')
      .map((each) => {
        const value = typedNumber(each);
        return value === undefined ? each : plainDecimal(value);
      })
      .join('..'),
  );
}

/** The answers of a question that asks for a number; what is said of each begins with `#`. */
function shieldedNumbers(answers: string): string {
  const [blank = '', ...parts] = answers.split('#');
  const safe = parts
    .map((part, index) => {
      const start = index === 0 ? 0 : part.search(/[=~]/);
      if (start < 0) return `#${shielded(part, /:/g)}`;
      return `#${shielded(part.slice(0, start), /:/g)}${plainNumbers(part.slice(start))}`;
    })
    .join('');
  return `${blank}${safe}`;
}

function shieldedChoices(answers: string): string {
  return shielded(answers, /:/g).replace(/(?<=[=~])[^=~]*/g, (choice) =>
    WEIGHT.test(choice) ? choice : shielded(choice, /(?<=^\s*)%/),
  );
}

function shieldedAnswers(body: string): string {
  const at = body.indexOf('####');
  const [answers, general] = at < 0 ? [body, ''] : [body.slice(0, at), body.slice(at + 4)];
  const safe = /^\s*#/.test(answers) ? shieldedNumbers(answers) : shieldedChoices(answers);
  return at < 0 ? safe : `${safe}####${shielded(general, /[:=~#]/g)}`;
}

/**
 * A question in GIFT with every sign that is meant as text out of the library's sight: what is escaped, and what Moodle takes
 * as text where the library does not (`3:1`, `x = 2`). @throws {Refused} unless it holds one pair of braces.
 */
export function shieldedQuestion(source: string): string {
  const text = source
    .replace(ESCAPED, (_, sign: string) => far(sign))
    .replace(BREAK, far('\n'))
    .replace(/&&/g, far);
  const [open, close] = [text.indexOf('{'), text.indexOf('}')];
  if (open < 0) throw new Refused(close < 0 ? 'exchange-gift-no-answer' : 'exchange-gift-braces');
  if (close < open || text.indexOf('{', open + 1) >= 0 || text.indexOf('}', close + 1) >= 0) {
    throw new Refused(close < 0 ? 'exchange-gift-unclosed' : 'exchange-gift-braces');
  }
  const [, title = '', stem = ''] = /^(\s*::(?:(?!::)[\s\S])*::)?([\s\S]*)$/.exec(text.slice(0, open)) ?? [];
  const name = title === '' ? '' : `::${shielded(title.trim().slice(2, -2), /[:=~#]/g)}::`;
  const signs = /[:=~#]/g;
  const rest = text.slice(close + 1);
  return `${name}${shielded(stem, signs)}{${shieldedAnswers(text.slice(open + 1, close))}}${shielded(rest, signs)}`;
}
