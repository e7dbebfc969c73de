import { describe, expect, it } from 'vitest';
import type { CommandDescription, OptionDescription } from '../../../src/chat/catalogue.js';
import { slashCommands } from '../../../src/platforms/discord/slash-commands.js';
import { catalogue, translate } from './catalogue.js';

const t = translate('en');
const made = slashCommands(catalogue('en'), t);
const vanish = made.find(({ name }) => name === 'vanish');
const option = (name: string) => vanish?.options?.find((each) => each.name === name);

function described(options: readonly OptionDescription[]): CommandDescription {
  return { name: 'x', description: 'x', triggers: [], options, example: '/x' };
}

describe('slash commands', () => {
  it('are made from the catalogue, for servers, private chats and user installs', () => {
    expect(made.map(({ name }) => name)).toEqual(catalogue('en').map(({ name }) => name));
    for (const command of made) {
      expect(command.contexts).toEqual([0, 1, 2]);
      expect(command.integration_types).toEqual([0, 1]);
    }
  });

  it('have choices, ranges, switches, the free text and the private switch', () => {
    expect(option('depth')).toMatchObject({ type: 4, min_value: 1, max_value: 200 });
    expect(option('gain')).toMatchObject({ type: 10, min_value: 0.001, max_value: 100 });
    expect(option('residual')).toMatchObject({ type: 5 });
    expect(option('act')).toMatchObject({
      type: 3,
      choices: expect.arrayContaining([{ name: 'ReLU', value: 'relu' }]),
    });
    expect(option('query')).toMatchObject({ type: 3, description: expect.stringContaining('عمق:۲۰') });
    expect(option('private')).toMatchObject({ type: 5 });
  });

  it('complete lists and long choices as they are typed', () => {
    const compare = made.find(({ name }) => name === 'compare');
    const act = compare?.options?.find(({ name }) => name === 'act');
    expect(act).toMatchObject({ type: 3, autocomplete: true });
    expect(act).not.toHaveProperty('choices');
    const choices = Array.from({ length: 26 }, (_, index) => ({ value: `${index}`, label: `${index}` }));
    const [long] = slashCommands(
      [described([{ name: 'many', aliases: [], kind: 'choice', description: 'd', choices }])],
      t,
    );
    expect(long?.options?.[0]).toMatchObject({ autocomplete: true });
  });

  it('keep every limit of Discord', () => {
    for (const command of made) {
      expect(command.name).toMatch(/^[-_'\p{L}\p{N}]{1,32}$/u);
      expect(command.options?.length).toBeLessThanOrEqual(25);
      const texts = [command, ...(command.options ?? [])].flatMap((each) => [each.name, each.description]);
      for (const text of texts) expect(text.length).toBeGreaterThan(0);
      for (const text of texts) expect(text.length).toBeLessThanOrEqual(100);
      const labels = (command.options ?? []).flatMap((each) =>
        'choices' in each ? (each.choices ?? []).flatMap(({ name, value }) => [name, String(value)]) : [],
      );
      const all = [...texts, ...labels];
      expect(all.join('').length).toBeLessThanOrEqual(8000);
    }
  });

  it('cut long descriptions between words and leave out options beyond 25', () => {
    const options = Array.from({ length: 30 }, (_, index) => ({
      name: `o${index}`,
      aliases: [],
      kind: 'integer' as const,
      description: 'word '.repeat(30),
    }));
    const [command] = slashCommands([described(options)], t);
    expect(command?.options).toHaveLength(25);
    expect(command?.options?.slice(-2).map(({ name }) => name)).toEqual(['query', 'private']);
    expect(command?.options?.[0]?.description).toMatch(/word…$/);
    expect(command?.options?.[0]?.description.length).toBeLessThanOrEqual(100);
  });
});
