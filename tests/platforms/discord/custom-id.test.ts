import { describe, expect, it } from 'vitest';
import { DATA_ROOM, deleteId, lineId, readCustomId } from '../../../src/platforms/discord/custom-id.js';

describe('a custom id', () => {
  it('carries language and data', () => {
    const id = lineId('fa', 11, '/vanish depth:20');
    expect(readCustomId(id)).toEqual({ kind: 'line', language: 'fa', data: '/vanish depth:20' });
    expect(lineId('fa', 12, '/vanish depth:20')).not.toBe(id);
  });

  it('has at most 100 characters at the last place', () => {
    expect(lineId('en', 24, 'x'.repeat(DATA_ROOM))).toHaveLength(100);
  });

  it('carries who may delete', () => {
    expect(readCustomId(deleteId('en', '42'))).toEqual({ kind: 'delete', language: 'en', owner: '42' });
  });

  it.each(['', 'x', 'xx1/help', 'en', 'en1', '/help'])('of somebody else is unknown: %j', (id) => {
    expect(readCustomId(id).kind).toBe('unknown');
  });
});
