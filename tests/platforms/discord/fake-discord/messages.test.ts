import type { APIMessage } from 'discord.js';
import * as schemas from 'discord-api-spec/zod';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Asker, button, file, row, startAsker } from './asker.js';
import { checkBody } from './spec.js';
import { failureOf } from './test-client.js';

let discord: Asker['discord'];
let rest: Asker['rest'];
let channel: Asker['channel'];
let sara: Asker['sara'];
let ask: Asker['ask'];
let say: Asker['say'];
let original: Asker['original'];
let edit: Asker['edit'];

beforeEach(async () => {
  ({ discord, rest, channel, sara, ask, say, original, edit } = await startAsker());
});
afterEach(() => discord.close());

describe('files', () => {
  const attachments = [{ id: '0', filename: 'a.png', description: 'first' }];

  it('stay or go as an edit declares', async () => {
    const interaction = ask();
    await say(interaction, { attachments }, { files: [file('a.png')] });
    const names = () => interaction.original?.attachments.map(({ filename }) => filename);
    const [old] = interaction.original?.attachments ?? [];
    await edit(interaction, { content: 'more' }, { files: [file('b.png')] });
    expect(names()).toEqual(['a.png', 'b.png']);
    await edit(interaction, { attachments: [{ id: old?.id }] });
    expect(interaction.original?.attachments).toEqual([old]);
    await edit(interaction, { attachments: [{ id: '0', description: 'new' }] }, { files: [file('c.png')] });
    expect(interaction.original?.attachments[0]).toMatchObject({ filename: 'c.png', description: 'new' });
    await edit(interaction, { attachments: [] });
    expect(names()).toEqual([]);
    expect(discord.violations).toEqual([]);
  });

  it('that an embed shows stand in the embed alone', async () => {
    const interaction = ask();
    const embeds = [{ image: { url: 'attachment://a.png' } }];
    await say(interaction, { embeds, attachments }, { files: [file('a.png')] });
    const message = (await rest.get(original(interaction), { auth: false })) as APIMessage;
    expect(message.attachments).toEqual([]);
    expect(await (await fetch(message.embeds[0]?.image?.url ?? '')).text()).toBe('xxx');
  });

  it('greater than the place takes are refused', async () => {
    const small = discord.guild({ attachmentSizeLimit: 10 }).channel().command(sara, 'vanish');
    const call = say(small, { content: 'x' }, { files: [file('a.png', 11)] });
    expect(await failureOf(call)).toEqual({ status: 413, code: 40005 });
  });

  it.each([
    ['is declared and not sent', [{ id: '1' }], [file('a.png')]],
    ['is sent and not declared', [{ id: '0' }], [file('a.png'), file('b.png')]],
    ['has too long an alt text', [{ id: '0', description: 'x'.repeat(1025) }], [file('a.png')]],
  ])('are refused where one %s', async (_, declared, files) => {
    const call = say(ask(), { content: 'x', attachments: declared }, { files });
    expect(await failureOf(call)).toEqual({ status: 400, code: 50035 });
    expect(discord.violations).toHaveLength(1);
  });
});

describe('a message', () => {
  const five = ['a', 'b', 'c', 'd', 'e'].map((id) => button(id));

  it('may be as great as this', async () => {
    const rows = [0, 1, 2, 3, 4].map((index) =>
      row(
        ...five.map(({ custom_id }) =>
          button(`${custom_id}${index}`.padEnd(100, '.'), { label: 'x'.repeat(80) }),
        ),
      ),
    );
    const embeds = [
      { title: 't'.repeat(256), description: 'd'.repeat(4096) },
      { description: 'd'.repeat(1648) },
    ];
    await say(ask(), { content: 'c'.repeat(2000), embeds, components: rows });
    expect(discord.violations).toEqual([]);
  });

  it.each([
    ['too long', { content: 'x'.repeat(2001) }],
    ['too long a title', { embeds: [{ title: 'x'.repeat(257) }] }],
    ['too long an embed', { embeds: [{ description: 'x'.repeat(4097) }] }],
    [
      'too long embeds together',
      { embeds: [{ description: 'x'.repeat(4000) }, { description: 'x'.repeat(2001) }] },
    ],
    ['too many embeds', { embeds: Array.from({ length: 11 }, () => ({ description: 'x' })) }],
    ['an embed with nothing in it', { embeds: [{ color: 1 }] }],
    ['a picture that is not there', { embeds: [{ image: { url: 'attachment://none.png' } }] }],
    ['too many rows', { content: 'x', components: five.concat(button('f')).map((each) => row(each)) }],
    ['too many buttons in a row', { content: 'x', components: [row(...five, button('f'))] }],
    ['an empty row', { content: 'x', components: [row()] }],
    ['one custom id twice', { content: 'x', components: [row(button('a')), row(button('a'))] }],
    [
      'too long a custom id',
      { content: 'x', components: [row(button('a', { custom_id: 'x'.repeat(101) }))] },
    ],
    ['no custom id', { content: 'x', components: [row({ type: 2, style: 1, label: 'x' })] }],
    ['too long a label', { content: 'x', components: [row(button('a', { label: 'x'.repeat(81) }))] }],
    ['no label', { content: 'x', components: [row({ type: 2, style: 1, custom_id: 'x' })] }],
    [
      'a link with a custom id',
      { content: 'x', components: [row(button('a', { style: 5, url: 'https://a.b' }))] },
    ],
    ['a button without a row', { content: 'x', components: [button('a')] }],
  ])('is refused with %s', async (_, data) => {
    const interaction = ask();
    expect(await failureOf(say(interaction, data))).toEqual({ status: 400, code: 50035 });
    expect([interaction.original, channel.messages]).toEqual([undefined, []]);
    expect(discord.violations).toHaveLength(1);
  });

  it('is refused where it is empty', async () => {
    expect(await failureOf(say(ask(), { content: ' ' }))).toEqual({ status: 400, code: 50006 });
    const interaction = ask();
    await say(interaction, { content: 'one' });
    expect(await failureOf(edit(interaction, { content: '' }))).toEqual({ status: 400, code: 50006 });
    expect(interaction.original?.content).toBe('one');
  });

  it('is given back as the official schema says', async () => {
    const interaction = ask();
    const embeds = [{ description: 'x', image: { url: 'attachment://a.png' } }];
    await say(
      interaction,
      { content: 'one', embeds, components: [row(button('a'))] },
      { files: [file('a.png')] },
    );
    const message = await rest.get(original(interaction), { auth: false });
    expect(checkBody(schemas.MessageResponseSchema, message)).toEqual([]);
  });
});
