import { describe, expect, it } from 'vitest';
import { type Commands, commands } from '../../commands/index.js';
import { normaliseLine } from '../../src/chat/normalise.js';
import { readCommand } from '../../src/chat/read-command.js';
import { UserError } from '../../src/chat/user-error.js';

const lineOf = (text: string) => readCommand(commands, text).line;

function failureOf(text: string, known: Commands = commands): UserError {
  try {
    readCommand(known, text);
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
  throw new Error(`${text} was understood`);
}

const DEEP_RELU = '/vanish depth:30 act:relu norm:batch seed:1';

describe('a line that is understood', () => {
  it.each([
    ['/vanish depth:30 act:relu norm:batch', DEEP_RELU],
    ['/vanish depth=30 act=relu norm=bn', DEEP_RELU],
    ['/vanish depth 30 act relu norm batch', DEEP_RELU],
    ['/vanish 30 relu bn', DEEP_RELU],
    ['/vanish 30 layers relu batch norm', DEEP_RELU],
    ['/vanish relu batch depth : 30', DEEP_RELU],
    ['/VANISH Depth:30, ACT:ReLU, Norm: BatchNorm', DEEP_RELU],
    ['/vanish@SomeBot depth：30 act:relu norm:batch', DEEP_RELU],
    ['/vanish depth:5 depth:30 act:tanh act:relu bn', DEEP_RELU],
    ['/vanish عمق:۳۰ تابع:رلو نرمال‌سازی:دسته‌ای', DEEP_RELU],
    ['/vanish عمق:٣٠ تابع:رِلو نرمالسازی:دسته‌اي', DEEP_RELU],
    ['محوشدگی ۳۰ لایه رلو نرمال‌سازی دسته‌ای', DEEP_RELU],
    ['محوشدگی گرادیان عمق ۳۰ با تابع رلو و بچ‌نرم', DEEP_RELU],
    ['vanish 30 relu bn', DEEP_RELU],
  ])('reads «%s»', (text, line) => {
    expect(lineOf(text)).toBe(line);
  });

  it.each([
    ['/vanish', '/vanish depth:20 act:sigmoid seed:1'],
    ['/vanish تابع:تانژانت هذلولوی', '/vanish depth:20 act:tanh seed:1'],
    ['/vanish leaky relu 10', '/vanish depth:10 act:leaky_relu seed:1'],
    ['/vanish residual', '/vanish depth:20 act:sigmoid residual:on seed:1'],
    ['/vanish میان‌بُر:روشن', '/vanish depth:20 act:sigmoid residual:on seed:1'],
    ['/vanish no residual', '/vanish depth:20 act:sigmoid seed:1'],
    ['/vanish 20 layers 32 seeds 128 width', '/vanish depth:20 act:sigmoid width:128 seeds:32 seed:1'],
    ['/vanish gain:۱٫۵', '/vanish depth:20 act:sigmoid gain:1.5 seed:1'],
    ['/vanish seed:1e3', '/vanish depth:20 act:sigmoid seed:1000'],
    ['/vanish lang:فارسی', '/vanish depth:20 act:sigmoid seed:1 lang:fa'],
    ['/compare sigmoid, tanh , relu depth:30', '/compare depth:30 act:sigmoid,tanh,relu seed:1'],
    ['/compare sigmoid vs relu', '/compare depth:20 act:sigmoid,relu seed:1'],
    ['/compare depth:5,20 depth:50 relu', '/compare depth:5,20,50 act:relu seed:1'],
    ['/compare', '/compare depth:20 act:sigmoid,tanh,relu seed:1'],
    ['/help vanish', '/help command:vanish'],
    ['/help /vanish', '/help command:vanish'],
    ['راهنما مقایسه', '/help command:compare'],
    ['راهنما', '/help'],
    ['/lang fa', '/lang lang:fa'],
    ['/lang فارسی برای:همه', '/lang lang:fa scope:chat'],
  ])('reads «%s»', (text, line) => {
    expect(lineOf(text)).toBe(line);
  });

  it('comes back from its own canonical line unchanged', () => {
    for (const { example } of commands) expect(lineOf(lineOf(example))).toBe(lineOf(example));
  });
});

describe('a line that is no command', () => {
  it.each([
    'why does sigmoid make it vanish?',
    'what a day',
    'depth:12 relu',
    '۲۰ لایه سیگموید',
    'چرا سیگموید بد است؟',
    'گرادیان چیست',
    'chera gradient mahv mishe',
    'learn what? and from whom?',
  ])('is a question, and nothing of it stands in its line: «%s»', (text) => {
    const { command, values, line } = readCommand(commands, text);
    expect(command.name).toBe('ask');
    expect(values.query).toBe(normaliseLine(text));
    expect(line).toBe('/ask');
  });

  it.each([
    ['why relu 30', '/why depth:30 act:relu seed:1'],
    ['چرا سیگموید', '/why depth:20 act:sigmoid seed:1'],
    ['گرادیان ۳۰ رلو', '/vanish depth:30 act:relu seed:1'],
    ['سلام', '/start'],
  ])('stays a command where it is a complete one: «%s»', (text, line) => {
    expect(lineOf(text)).toBe(line);
  });

  it('can name the other options before and after it', () => {
    const { values } = readCommand(commands, '/ask lang:fa what is depth:30 lang:en');
    expect(values).toMatchObject({ query: 'what is depth:30', lang: 'en', id: '' });
    const named = readCommand(commands, '/ask id:why-sigmoid lang:fa');
    expect(named.line).toBe('/ask id:why-sigmoid lang:fa');
    expect(named.values).toMatchObject({ id: 'why-sigmoid', query: '', lang: 'fa' });
  });
});

describe('a line that is not understood', () => {
  it.each([
    ['/vanish depth:1e9', 'error-range', '/vanish depth:200 act:sigmoid seed:1'],
    ['/vanish depth:-۳', 'error-range', '/vanish depth:1 act:sigmoid seed:1'],
    ['/vanish depth:−3', 'error-range', '/vanish depth:1 act:sigmoid seed:1'],
    ['/vanish depth:2.6', 'error-integer', '/vanish depth:3 act:sigmoid seed:1'],
    ['/vanish depth:deep act:relu', 'error-number', '/vanish depth:20 act:relu seed:1'],
    ['/vanish act:sigmiod depth:9', 'error-choice-near', '/vanish depth:9 act:sigmoid seed:1'],
    ['/vanish تابع:سیگمویذ', 'error-choice-near', '/vanish depth:20 act:sigmoid seed:1'],
    ['/vanish act:banana', 'error-choice', '/vanish depth:20 act:sigmoid seed:1'],
    ['/vanish depth: act:relu', 'error-empty', '/vanish depth:20 act:relu seed:1'],
    ['/vanish act:', 'error-empty', '/vanish depth:20 act:sigmoid seed:1'],
    ['/vanish residual:maybe', 'error-switch', '/vanish depth:20 act:sigmoid residual:on seed:1'],
    ['/vanish detph:30', 'error-unknown-option-near', '/vanish depth:30 act:sigmoid seed:1'],
    ['/vanish colour:red 7', 'error-unknown-option', '/vanish depth:7 act:sigmoid seed:1'],
    ['/vanish sigmiod', 'error-word-near', '/vanish depth:20 act:sigmoid seed:1'],
    ['/compare residaul', 'error-word-near', '/compare depth:20 act:sigmoid,tanh,relu residual:on seed:1'],
    ['/vanish please', 'error-word', '/vanish depth:20 act:sigmoid seed:1'],
    ['/vanich 30 relu', 'error-unknown-command-near', '/vanish depth:30 act:relu seed:1'],
    ['/frobnicate', 'error-unknown-command', '/vanish depth:20 act:sigmoid'],
    ['/vanihs 30', 'error-unknown-command-near', '/vanish depth:30 act:sigmoid seed:1'],
    ['vanihs 30', 'error-unknown-command-near', '/vanish depth:30 act:sigmoid seed:1'],
    ['vanish depth:1200 relu', 'error-range', '/vanish depth:200 act:relu seed:1'],
    ['vanish detph:30', 'error-unknown-option-near', '/vanish depth:30 act:sigmoid seed:1'],
    ['vanish sigmiod', 'error-word-near', '/vanish depth:20 act:sigmoid seed:1'],
    ['\u200f\u0007 ', 'error-blank', '/vanish depth:20 act:sigmoid'],
    [
      '/compare act:relu,tanh,elu,selu,gelu',
      'error-too-many',
      '/compare depth:20 act:relu,tanh,elu,selu seed:1',
    ],
  ])('«%s» gives %s and a line to type', (text, key, suggestion) => {
    const failure = failureOf(text);
    expect(failure.messages[0]?.key).toBe(key);
    expect(failure.suggestion).toBe(suggestion);
    expect(() => readCommand(commands, failure.suggestion)).not.toThrow();
  });

  it('is an error where no command listens to what is no command', () => {
    const [first, ...others] = commands.filter(({ name }) => name !== 'ask');
    if (!first) throw new Error('there are no commands');
    const failure = failureOf('depth:12 relu', [first, ...others]);
    expect(failure.messages[0]?.key).toBe('error-not-a-command');
    expect(failure.suggestion).toBe('/vanish depth:12 act:relu seed:1');
  });

  it('tells all that is wrong and mends it in one line', () => {
    const failure = failureOf('/vanish depth:999 act:sigmiod init:hee');
    expect(failure.messages.map(({ key }) => key)).toEqual([
      'error-range',
      'error-choice-near',
      'error-choice-near',
    ]);
    expect(failure.suggestion).toBe('/vanish depth:200 act:sigmoid init:he seed:1');
  });

  it('refuses a very long line before reading it', () => {
    const failure = failureOf(`/vanish ${'depth:20 '.repeat(500)}`);
    expect(failure.messages[0]?.key).toBe('error-too-long');
  });
});
