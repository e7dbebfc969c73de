import { describe, expect, it } from 'vitest';
import { understand } from '../../commands/ask/understand.js';
import { base } from './base.js';

const lineOf = (text: string) => {
  const understood = understand(text, base);
  return understood.kind === 'experiment' ? understood.line : understood.kind;
};

describe('a question that names a setting', () => {
  it.each([
    ['what happens with 30 layers of tanh', '/vanish depth:30 act:tanh'],
    ['با ۳۰ لایه tanh چی میشه؟', '/vanish depth:30 act:tanh'],
    ['با سی لایهٔ تانژانت هذلولوی چه می‌شود؟', '/vanish depth:30 act:tanh'],
    ['24 fully connected layers, all tanh, 128 units each', '/vanish depth:24 act:tanh width:128'],
    ['relu 40 laye ba meghdardehi he', '/vanish depth:40 act:relu init:he'],
    ['does batch norm help a 50-layer sigmoid net?', '/compare depth:50 act:sigmoid norm:none,batch'],
    ['with and without bn, 45 layers of sigmoid', '/compare depth:45 act:sigmoid norm:none,batch'],
    ['فرق سیگموید و رلو توی ۴۰ لایه؟', '/compare depth:40 act:sigmoid,relu'],
    ['10, 20 and 40 layers of tanh', '/compare depth:10,20,40 act:tanh'],
    ['width 32 vs 128 at depth 20 sigmoid', '/compare depth:20 act:sigmoid width:32,128'],
    ['bn with batch size 2, relu, 16 layers', '/vanish depth:16 act:relu norm:batch batch:2'],
    ['lstm ba 200 gam chi mishe', '/rnn cell:lstm steps:200'],
    ['gru 250', '/rnn cell:gru steps:250'],
    ['lstm with forget bias of 0 over 90 steps', '/rnn cell:lstm steps:90 forget:0'],
    ['how do I fix a 30 layer sigmoid net', '/fix depth:30 act:sigmoid'],
    ['show me the elu curve and its derivative', '/activation act:elu'],
  ])('«%s» is %s', (text, line) => {
    expect(lineOf(text)).toBe(line);
  });

  it.each([
    ['acc stuck at 10% on mnist since epoch 1, loss is flat', 'entry'],
    ['how many layers does an onion have', 'unknown'],
    ['سه واحد افتادم، ترم تابستون ارائه میشه؟', 'unknown'],
  ])('is not made of numbers that count something else: «%s»', (text, kind) => {
    expect(lineOf(text)).toBe(kind);
  });
});
