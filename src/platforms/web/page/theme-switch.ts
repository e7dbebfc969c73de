import { element, icon } from './element.js';
import { chooseTheme, THEME_CHOICES, themeChoice } from './theme.js';

/** A radio button with an icon for each theme that can be chosen. */
export function themeSwitch(): HTMLElement[] {
  return THEME_CHOICES.map((choice) => {
    const word = `page-theme-${choice}`;
    const radio = element('input', { type: 'radio', name: 'theme', value: choice, 'data-word-label': word });
    radio.checked = choice === themeChoice();
    radio.addEventListener('change', () => chooseTheme(choice));
    return element('label', { 'data-word-title': word }, radio, icon(choice));
  });
}
