import { describe, expect, it } from 'vitest';
import { readMessageBody } from '../../../src/platforms/web/message-body.js';
import type { WireRoomEvent } from '../../../src/platforms/web/page/wire.js';
import { Room } from '../../../src/platforms/web/room.js';
import type { QuizPost } from '../../../src/quizmaster/announcer.js';
import { PIXELS, REPLY, SAID } from './app.js';

const NOW = 1_800_000_000_000;

function post(kind: QuizPost['kind'], question: number): QuizPost {
  const reply = {
    ...REPLY,
    pictures: [{ bytes: PIXELS, mime: 'image/png' as const, width: 4, height: 2, alt: 'x' }],
  };
  return {
    kind,
    round: 'k7q2mzab',
    question,
    reply,
    deadline: NOW + 20_000,
    milliseconds: 30_000,
    count: 2,
    answered: 0,
  };
}

function listening(room: Room, after?: string) {
  const heard: WireRoomEvent[] = [];
  const leave = room.listen(after, { hear: (event) => heard.push(event), end: () => undefined });
  return { heard, leave };
}

const said = (user: string) => ({ platform: 'web', user, chat: 'own', text: '/quiz' });

describe('the room', () => {
  it('tells what is left by its own clock, and a count without its pictures', async () => {
    const room = new Room(() => NOW);
    const { heard } = listening(room);
    await room.post('page', post('question', 0), 'a');
    await room.edit('a', post('question', 0));
    await room.edit('a', post('reveal', 0));
    expect(heard.map(({ id, kind, left, count }) => [id, kind, left, count])).toEqual([
      ['a', 'question', 20_000, undefined],
      ['a', 'question', 20_000, true],
      ['a', 'reveal', null, undefined],
    ]);
    expect(heard.map(({ reply }) => reply.pictures.length)).toEqual([1, 0, 1]);
  });

  it('lets a question of the day stand beside the rounds: who comes in sees it, and nobody is in company for it', async () => {
    const room = new Room(() => NOW);
    expect(room.enter(said('u')).chat).toBe('u');
    await room.post('page', { ...post('question', 0), beside: true }, 'day');
    expect(room.enter(said('u')).chat).toBe('u');
    expect(listening(room).heard.map(({ id }) => id)).toEqual(['day']);
    await room.post('page', post('question', 0), 'round');
    await room.post('page', { ...post('table', 0), beside: true }, 'reminder');
    expect(room.enter(said('u')).chat).toBe('page');
    expect(listening(room).heard.map(({ id }) => id)).toEqual(['day', 'round']);
    await room.edit('day', { ...post('reveal', 0), beside: true });
    expect(listening(room).heard.map(({ id }) => id)).toEqual(['round']);
  });

  it('tells who comes back what was missed, as it now stands, and once', async () => {
    const room = new Room(() => NOW);
    const first = listening(room);
    await room.post('page', post('question', 0), 'a');
    first.leave();
    await room.edit('a', post('reveal', 0));
    await room.post('page', post('question', 1), 'b');
    expect(first.heard).toHaveLength(1);
    const again = listening(room, first.heard[0]?.number);
    expect(again.heard.map(({ id, kind }) => [id, kind])).toEqual([
      ['a', 'reveal'],
      ['b', 'question'],
    ]);
    expect(listening(room, again.heard[1]?.number).heard).toEqual([]);
    // From another process's numbers nothing can be told.
    expect(listening(room, 'ffffffff.9').heard).toHaveLength(2);
  });

  it('shows who comes anew the question that is open, and nothing once the round is over', async () => {
    const room = new Room(() => NOW);
    await room.post('page', post('reveal', 0), 'a');
    await room.post('page', post('question', 1), 'b');
    expect(listening(room).heard.map(({ id }) => id)).toEqual(['b']);
    await room.post('page', post('table', 2), 'c');
    expect(listening(room).heard).toEqual([]);
  });

  it('is one’s own while nobody else is there and no round goes on', async () => {
    const room = new Room(() => NOW);
    expect(room.enter(said('ali')).chat).toBe('ali');
    await room.post('page', post('question', 0), 'a');
    expect(room.enter(said('ali')).chat).toBe('page');
    await room.post('page', post('table', 1), 'b');
    expect(room.enter(said('ali')).chat).toBe('ali');
    expect(room.enter(said('sara')).chat).toBe('page');
    expect(room.enter(said('ali')).chat).toBe('page');
  });
});

describe('a name', () => {
  const nameIn = (name: string) => readMessageBody({ ...SAID, name })?.name;

  it('keeps its half-spaces, and loses what is invisible, could turn the text around, or is too long', () => {
    expect(nameIn('  نیک\u200cزاد \u202e ')).toBe('نیک\u200cزاد');
    expect(nameIn('\u2067\n')).toBeUndefined();
    expect(nameIn('x'.repeat(100))).toBe('x'.repeat(40));
  });
});
