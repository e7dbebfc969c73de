import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Request } from '../../src/chat/request.js';
import { UnderWay } from '../../src/chat/under-way.js';
import { Runs } from '../../src/platforms/runs.js';
import type { WireRoomEvent } from '../../src/platforms/web/page/wire.js';
import { Room } from '../../src/platforms/web/room.js';
import { type Bus, openBus } from '../../src/redis/bus.js';
import { connectRedis, patientRedis } from '../../src/redis/connect.js';
import { elsewhereOn } from '../../src/redis/elsewhere.js';
import { otherRooms } from '../../src/redis/other-rooms.js';
import { reply } from '../platforms/telegram/on-telegram.js';
import { type OwnRedis, ownRedis, redisStarts } from './servers.js';

const why = redisStarts ? '' : ' (skipped: no Redis server can be started)';

describe.skipIf(!redisStarts)(`processes on a bus${why}`, () => {
  let server: OwnRedis;
  let reports: unknown[];
  let ends: (() => void)[];

  /** As one process has it, heard from now on. */
  async function open(): Promise<Bus> {
    const redis = connectRedis(server.url, { away() {}, back() {} });
    const patient = patientRedis(server.url);
    const bus = openBus(redis, patient, (error) => reports.push(error));
    ends.push(
      () => bus.close(),
      () => redis.disconnect(),
      () => patient.disconnect(),
    );
    const heard = async () => {
      if (redis.status !== 'ready') return 0;
      const [, count] = (await redis.pubsub('NUMSUB', 'mahv:bus:all')) as [string, number];
      return Number(count);
    };
    const before = buses;
    buses += 1;
    await expect.poll(heard).toBe(before + 1);
    return bus;
  }
  let buses: number;

  beforeEach(async () => {
    server = await ownRedis();
    await server.start();
    reports = [];
    ends = [];
    buses = 0;
  });
  afterEach(async () => {
    for (const end of ends) end();
    await server.remove();
    expect(reports).toEqual([]);
  });

  it('tell all others and not themselves, and ask all others', async () => {
    const [one, two, three] = [await open(), await open(), await open()];
    const told: unknown[] = [];
    for (const [index, bus] of [one, two, three].entries()) {
      bus.hear('news', (body) => void told.push([index, body]));
      bus.hear('sum', (body) => index + Number(body));
    }
    await one.tell('news', { bytes: Uint8Array.of(1, 2), nothing: Number.NaN });
    await expect.poll(() => told.length).toBe(2);
    expect(told).toContainEqual([1, { bytes: Uint8Array.of(1, 2), nothing: Number.NaN }]);
    expect([...(await one.ask('sum', 10))].sort()).toEqual([11, 12]);
  });

  it('wait for no answer of those who are not there, and not long for those who do not hear', async () => {
    const one = await open();
    expect(await one.ask('sum', 1)).toEqual([]);
    await open();
    expect(await one.ask('unheard', 1)).toEqual([]);
    await server.stop();
    await one.tell('news', 1);
    expect(await one.ask('sum', 1)).toEqual([]);
  });

  it('stop what somebody has under way in any of them, and count it', async () => {
    const [here, there] = [elsewhereOn(await open()), elsewhereOn(await open())];
    const [mine, theirs] = [new UnderWay(here), new UnderWay(there)];
    const request: Request = { platform: 'telegram', user: 'ali', chat: 'class', text: '/vanish' };
    const [own, far, other] = [
      mine.enter(request),
      theirs.enter(request),
      theirs.enter({ ...request, user: 'sara' }),
    ];
    const stop = mine.enter({ ...request, text: '/stop' });
    expect(await stop.stopOthers()).toBe(2);
    expect([own, far, other, stop].map(({ signal }) => signal.aborted)).toEqual([true, true, false, false]);
    expect(await stop.stopOthers()).toBe(0);
  });

  it('stop by a button what another works on, and know what is over', async () => {
    const [here, there] = [elsewhereOn(await open()), elsewhereOn(await open())];
    const [pressed, working] = [new Runs('telegram:1', here), new Runs('telegram:1', there)];
    const others = new Runs('telegram:2', there);
    const stopped: string[] = [];
    working.set('5 6', () => void stopped.push('right'));
    others.set('5 6', () => void stopped.push('wrong'));
    expect(await pressed.stop('5 6')).toBe(true);
    expect(stopped).toEqual(['right']);
    working.delete('5 6');
    expect(await pressed.stop('5 6')).toBe(false);
  });

  it('share the page’s room: a tab hears what is said in another process, and company is company', async () => {
    const [one, two] = [
      new Room(Date.now, otherRooms(await open())),
      new Room(Date.now, otherRooms(await open())),
    ];
    const heard: WireRoomEvent[] = [];
    two.listen(undefined, { hear: (event) => void heard.push(event), end() {} });
    const none = { round: 'r', question: 0, count: 1, deadline: null, milliseconds: null, answered: 0 };
    await one.post('page', { ...none, kind: 'question', reply: reply('/quiz') }, 'key');
    await expect.poll(() => heard.map(({ id, kind }) => [id, kind])).toEqual([['key', 'question']]);
    await one.edit('key', { ...none, kind: 'table', reply: reply('/quiz') });
    await expect.poll(() => heard.length).toBe(2);
    const asked: Request = { platform: 'web', user: 'ali', chat: 'ali', text: '/quiz' };
    expect(one.enter(asked).chat).toBe('ali');
    await expect
      .poll(() => two.enter({ ...asked, user: 'sara', chat: 'sara' }).chat, { interval: 20 })
      .toBe('page');
    await expect.poll(() => one.enter(asked).chat).toBe('page');
  });
});
