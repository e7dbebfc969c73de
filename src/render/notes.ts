import { drawCallout, placeCallout } from './callouts.js';
import { placeHeading } from './headings.js';
import { inkOf } from './ink.js';
import { drawNote, type Note } from './note.js';
import { type Plot, spotOf } from './plot.js';
import { grown, type Rect } from './rect.js';
import { placeRuleLabel, ruleInk } from './rules.js';
import { SpotIndex } from './spot-index.js';
import { placeZoneLabel } from './zones.js';

const RING_ROOM = 16;

/** Places and draws all words inside a plot, each clear of the drawing and of the words before it. */
export function drawNotes(plot: Plot): void {
  const words: Rect[] = plot.panel.callouts.flatMap(({ x, y }) => {
    const spot = spotOf(plot, x, y);
    return spot ? [grown({ ...spot, width: 0, height: 0 }, RING_ROOM)] : [];
  });
  const labels: Note[] = [];
  const keep = (note: Note | null): void => {
    if (!note) return;
    words.push(note.at);
    labels.push(note);
  };
  for (const heading of plot.panel.headings ?? []) keep(placeHeading(plot, heading));
  const obstacles = {
    ink: new SpotIndex([...inkOf(plot), ...plot.panel.rules.flatMap((rule) => ruleInk(plot, rule))]),
    words,
  };
  // Callouts before labels: they must stand near their points, while labels can move along what they name.
  const callouts = plot.panel.callouts.map((callout) => {
    const placed = placeCallout(plot, callout, obstacles);
    words.push(placed.box);
    return placed;
  });
  for (const zone of plot.panel.zones) keep(placeZoneLabel(plot, zone, obstacles));
  for (const rule of plot.panel.rules) keep(placeRuleLabel(plot, rule, obstacles));
  for (const label of labels) drawNote(plot, label);
  for (const callout of callouts) drawCallout(plot, callout);
}
