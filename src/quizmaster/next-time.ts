import { Cron } from 'croner';

/**
 * When a time of the clock, `HH:MM`, comes next in a time zone, in ms since 1970: once on every day, also on one whose clock
 * skips that time or shows it twice.
 */
export function nextTime(
  { time, zone }: { readonly time: string; readonly zone: string },
  after: number,
): number {
  const [hours = '0', minutes = '0'] = time.split(':');
  const next = new Cron(`${Number(minutes)} ${Number(hours)} * * *`, {
    timezone: zone,
    paused: true,
  }).nextRun(new Date(after));
  if (!next) throw new Error(`${time} in ${zone} never comes`);
  return next.getTime();
}
