import { describe, expect, it } from 'vitest';
import type { OptionDescription } from '../../../src/chat/catalogue.js';
import { complete } from '../../../src/platforms/discord/complete.js';
import { catalogue } from './catalogue.js';

const optionIn = (language: 'en' | 'fa', command: string, name: string): OptionDescription => {
  const option = catalogue(language)
    .find((each) => each.name === command)
    ?.options.find((each) => each.name === name);
  if (!option) throw new Error(`no ${command} ${name}`);
  return option;
};
const suggest = (typed: string, name = 'act') =>
  complete(optionIn('en', 'compare', name), optionIn('fa', 'compare', name), typed);
const values = (typed: string, name?: string) => suggest(typed, name).map(({ value }) => value);

describe('completion', () => {
  it('begins with every value', () => {
    expect(values('')).toContain('sigmoid');
    expect(values('').length).toBe(optionIn('en', 'compare', 'act').choices?.length);
  });

  it('finds by the beginning first, then by any part, then by likeness', () => {
    expect(values('re')[0]).toBe('relu');
    expect(values('relu')).toEqual(['relu', 'leaky_relu']);
    expect(values('sigmiod')).toEqual(['sigmoid']);
    expect(values('zzzzzz')).toEqual([]);
  });

  it('finds by the name in either language, and shows the one typed in', () => {
    expect(suggest('سیگ')).toEqual([{ name: 'سیگموید', value: 'sigmoid' }]);
    expect(suggest('leaky re')).toEqual([{ name: 'leaky ReLU', value: 'leaky_relu' }]);
  });

  it('completes the last item of a list and keeps the others', () => {
    expect(suggest('sigmoid, ta')[0]).toEqual({ name: 'sigmoid, tanh', value: 'sigmoid,tanh' });
    expect(values('سیگموید،تان')).toContain('sigmoid,tanh');
    expect(values('sigmoid,')).not.toContain('sigmoid,sigmoid');
  });

  it('gives back what was typed where values have no names', () => {
    expect(suggest('10,20', 'depth')).toEqual([{ name: '10,20', value: '10,20' }]);
    expect(suggest('', 'depth')).toEqual([{ name: '20', value: '20' }]);
  });

  it('never suggests more than 25, nor longer than 100 characters', () => {
    const choices = Array.from({ length: 60 }, (_, index) => ({
      value: `value-${index}`,
      label: `label ${index}`,
    }));
    const option: OptionDescription = { name: 'x', aliases: [], kind: 'list', description: '', choices };
    expect(complete(option, undefined, '')).toHaveLength(25);
    const long = choices
      .slice(0, 30)
      .map(({ value }) => value)
      .join(',');
    for (const { name, value } of complete(option, undefined, `${long},v`)) {
      expect(Math.max(name.length, value.length)).toBeLessThanOrEqual(100);
    }
  });
});
