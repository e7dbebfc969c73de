import { recall, remember } from './storage.js';
import type { Theme } from './wire.js';

/** What can be chosen; `auto` follows the device. */
export const THEME_CHOICES = ['light', 'auto', 'dark'] as const;

/** A choice of theme. */
export type ThemeChoice = (typeof THEME_CHOICES)[number];

const DEVICE_IS_DARK = matchMedia('(prefers-color-scheme: dark)');

/** The choice kept in this browser. */
export function themeChoice(): ThemeChoice {
  return THEME_CHOICES.find((choice) => choice === recall('theme')) ?? 'auto';
}

/** The theme now on the screen. */
export function shownTheme(): Theme {
  const choice = themeChoice();
  if (choice !== 'auto') return choice;
  return DEVICE_IS_DARK.matches ? 'dark' : 'light';
}

/** Shows the chosen theme. */
export function showTheme(): void {
  document.documentElement.dataset.theme = shownTheme();
}

/** Keeps a choice and shows it. */
export function chooseTheme(choice: ThemeChoice): void {
  remember('theme', choice);
  showTheme();
}

/** Follows the device from now on, wherever the choice is `auto`. */
export function followDevice(): void {
  DEVICE_IS_DARK.addEventListener('change', showTheme);
}
