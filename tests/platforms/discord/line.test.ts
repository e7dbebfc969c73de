import { describe, expect, it } from 'vitest';
import { commands } from '../../../commands/index.js';
import type { CommandDescription } from '../../../src/chat/catalogue.js';
import { readCommand } from '../../../src/chat/read-command.js';
import { type Given, lineOf } from '../../../src/platforms/discord/line.js';
import { catalogue } from './catalogue.js';

const english = catalogue('en');
const line = (name: string, values: Readonly<Record<string, Given['value']>>) =>
  lineOf(
    english,
    name,
    Object.entries(values).map(([key, value]) => ({ name: key, value })),
  ).line;
const read = (name: string, values: Readonly<Record<string, Given['value']>>) =>
  readCommand(commands, line(name, values)).line;

describe('the line of a slash command', () => {
  it('names each option', () => {
    expect(line('vanish', { depth: 20, act: 'sigmoid', residual: true, gain: 0.5 })).toBe(
      '/vanish depth:20 act:sigmoid residual:on gain:0.5',
    );
    expect(line('vanish', {})).toBe('/vanish');
    expect(line('vanish', { residual: false })).toBe('/vanish residual:off');
  });

  it('ends with the free text, which has the last word', () => {
    expect(line('vanish', { depth: 20, query: 'عمق:۳۰ تابع:سیگموید' })).toBe(
      '/vanish depth:20 عمق:۳۰ تابع:سیگموید',
    );
    expect(read('vanish', { depth: 20, query: 'عمق:۳۰ تابع:سیگموید' })).toBe(
      '/vanish depth:30 act:sigmoid seed:1',
    );
    expect(read('vanish', { query: '30 relu bn' })).toBe('/vanish depth:30 act:relu norm:batch seed:1');
  });

  it('lets a free text that calls a command decide', () => {
    expect(line('vanish', { query: '/why depth:20' })).toBe('/why depth:20');
    expect(read('vanish', { depth: 9, query: 'محوشدگی گرادیان تابع:رلو' })).toBe(
      '/vanish depth:9 act:relu seed:1',
    );
    expect(line('help', { query: 'چرا عمق:۱۰' }).startsWith('چرا')).toBe(true);
    expect(line('vanish', { depth: 9, query: '/why act:relu' })).toBe('/why depth:9 act:relu');
  });

  it('takes a word that names an option of the command for the option', () => {
    expect(read('vanish', { query: 'activation tanh' })).toBe('/vanish depth:20 act:tanh seed:1');
    expect(read('fix', { query: 'درمان relu' })).toContain('remedy:relu');
  });

  it('takes a command’s name for a value where the command takes it', () => {
    for (const query of ['vanish', '/vanish', 'محوشدگی']) {
      expect(read('help', { query })).toBe('/help command:vanish');
    }
    expect(line('help', { query: '/vanish depth:5' })).toBe('/vanish depth:5');
  });

  it('takes lists with spaces', () => {
    expect(read('compare', { act: 'sigmoid, tanh ,relu', depth: '30' })).toBe(
      '/compare depth:30 act:sigmoid,tanh,relu seed:1',
    );
  });

  it('writes text options bare', () => {
    const quiz: CommandDescription = {
      name: 'quiz',
      description: '',
      triggers: [],
      example: '/quiz',
      options: [
        { name: 'topic', aliases: [], kind: 'text', description: '' },
        { name: 'count', aliases: [], kind: 'integer', description: '' },
      ],
    };
    const given = [
      { name: 'topic', value: 'chain rule' },
      { name: 'count', value: 3 },
    ];
    expect(lineOf([quiz], 'quiz', given).line).toBe('/quiz count:3 chain rule');
  });

  it('tells whether the answer is for the asker alone', () => {
    expect(lineOf(english, 'vanish', [{ name: 'private', value: true }])).toEqual({
      line: '/vanish',
      hidden: true,
    });
    expect(lineOf(english, 'vanish', [{ name: 'private', value: false }]).hidden).toBe(false);
  });

  it('leaves a command’s own option of such a name to the command', () => {
    const own: CommandDescription = {
      name: 'find',
      description: '',
      triggers: [],
      example: '/find',
      options: [{ name: 'private', aliases: [], kind: 'switch', description: '' }],
    };
    expect(lineOf([own], 'find', [{ name: 'private', value: true }])).toEqual({
      line: '/find private:on',
      hidden: false,
    });
  });
});
