import type { Chart, Zone } from '../charts/chart.js';

/** The two looks a picture can have. */
export type Theme = 'light' | 'dark';

/** A look's colours, as CSS hex strings. */
export interface Colours {
  readonly paper: string;
  readonly ink: string;
  /** Secondary words: settings, axes. */
  readonly muted: string;
  readonly grid: string;
  readonly axis: string;
  /** Series and callouts, by tone. */
  readonly tones: readonly string[];
  readonly moods: Readonly<Record<Chart['mood'], string>>;
  readonly zones: Readonly<Record<Zone['tone'], string>>;
}

/**
 * The colours of both looks. The tones keep the hues of Okabe and Ito (2008), in lightnesses that tell any two apart
 * under each kind of colour blindness and stand out on their paper.
 */
export const THEMES: Readonly<Record<Theme, Colours>> = {
  light: {
    paper: '#fdfcf9',
    ink: '#1a1e24',
    muted: '#565f6b',
    grid: '#e6e4de',
    axis: '#8b929b',
    tones: ['#0a77c9', '#d0600c', '#0c5a49', '#bd6aa0', '#1b1f27', '#8e7b59'],
    moods: { vanishing: '#6a45b8', healthy: '#177a4a', exploding: '#c42b1c', neutral: '#5b6572' },
    zones: { danger: '#b3261e', good: '#177a4a', neutral: '#6b7480' },
  },
  dark: {
    paper: '#12161c',
    ink: '#f2f4f6',
    muted: '#a9b3bf',
    grid: '#29303a',
    axis: '#717c89',
    tones: ['#3f97f5', '#f4743a', '#2fe8ac', '#d184c4', '#ffe14d', '#dfe6ec'],
    moods: { vanishing: '#a98df0', healthy: '#4cc38a', exploding: '#ff7a6b', neutral: '#98a4b3' },
    zones: { danger: '#ff7a6b', good: '#4cc38a', neutral: '#8c98a6' },
  },
};

const BAR_PAPER = 0.22;

/** A tone's colour; tones past the palette's end begin again. */
export function toneColour(colours: Colours, tone: number): string {
  return colours.tones[Math.abs(Math.trunc(tone)) % colours.tones.length] ?? colours.ink;
}

/** A tone's colour for bars, softened with paper: large areas weigh more than lines. */
export function barColour(colours: Colours, tone: number): string {
  const channels = (colour: string): number[] =>
    [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  const paper = channels(colours.paper);
  const mixed = channels(toneColour(colours, tone)).map((channel, i) =>
    Math.round(channel + BAR_PAPER * ((paper[i] ?? 0) - channel)),
  );
  return `#${mixed.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}

/** A hex colour made translucent; `alpha` 0–1. */
export function translucent(colour: string, alpha: number): string {
  return `${colour}${Math.round(alpha * 255)
    .toString(16)
    .padStart(2, '0')}`;
}
