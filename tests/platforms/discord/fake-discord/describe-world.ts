import type { FakeMessage } from './message.js';
import type { World } from './world.js';

function describeMessage(message: FakeMessage): string {
  const marks = [message.deleted && 'deleted', message.ephemeral && 'ephemeral'].filter(Boolean).join(', ');
  return `message ${message.id}${marks && ` (${marks})`}: ${message.loading ? 'thinking…' : message.text}`;
}

/** What happened so far, a line each: what a test that waited in vain wants to see. */
export function describeWorld({ calls, channels, violations, interactions }: World): string {
  return [
    ...[...interactions.values()].map(
      ({ id, kind, acknowledgement, failure }) =>
        `${kind} ${id}: acknowledged ${acknowledgement ?? failure ?? 'not'}`,
    ),
    ...calls.map(({ method, path, status, code, fault }) =>
      [method, path, '→', status ?? 'nothing', code, fault].filter((part) => part !== undefined).join(' '),
    ),
    ...[...channels.values()].flatMap(({ messages }) => messages.map(describeMessage)),
    ...violations.map(({ where, problems }) => `violation: ${where}: ${problems.join('; ')}`),
  ].join('\n');
}
