import type { OtherRooms, Said } from '../platforms/web/room.js';
import type { Bus } from './bus.js';

const ROOM = 'room';

/** The page's room in the other processes on a bus. */
export function otherRooms(bus: Bus): OtherRooms {
  return {
    tell: (said) => void bus.tell(ROOM, said),
    onTold: (hear) => void bus.hear(ROOM, (said) => hear(said as Said)),
  };
}
