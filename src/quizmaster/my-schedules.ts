import type { DailyChoice, DailyTime, MySchedules } from '../chat/my-schedules.js';
import type { Schedule, ScheduleKind, Schedules } from '../store/schedules.js';
import type { QuizAsker } from './asker.js';
import type { DailyWish } from './daily-question.js';
import type { Timetable } from './timetable.js';

const timeOf = ({ time, zone, nextAt }: Schedule): DailyTime => ({ time, zone, nextAt });
const choiceOf = (schedule: Schedule): DailyChoice => ({
  ...timeOf(schedule),
  wish: JSON.parse(schedule.wish) satisfies DailyWish,
});

/** Binds what happens every day to one person in a chat. */
export function mySchedules(
  {
    schedules,
    timetable,
    ...rest
  }: Pick<MySchedules, 'maySet' | 'reaches'> & {
    readonly schedules: Schedules;
    readonly timetable: Timetable;
  },
  { platform, user, chat, target, language }: QuizAsker,
): MySchedules {
  const common = { platform, chat, target, language };

  const set = (kind: ScheduleKind, who: string, { time, zone }: Omit<DailyTime, 'nextAt'>, wish: object) =>
    timetable.set({ ...common, kind, who, time, zone, wish: JSON.stringify(wish) });

  return {
    ...rest,
    async daily() {
      const schedule = await schedules.of('daily', chat);
      return schedule && choiceOf(schedule);
    },
    setDaily: async (choice) => choiceOf(await set('daily', chat, choice, choice.wish)),
    stopDaily: () => timetable.remove('daily', chat),
    async reminder() {
      const schedule = await schedules.of('reminder', user);
      return schedule && timeOf(schedule);
    },
    setReminder: async (time) => timeOf(await set('reminder', user, time, {})),
    stopReminder: () => timetable.remove('reminder', user),
  };
}
