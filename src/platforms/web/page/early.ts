// Runs before the first paint, so that nothing flashes in the wrong colours or from the wrong side.
import { firstLanguage, layOut } from './language.js';
import { showTheme } from './theme.js';

showTheme();
layOut(firstLanguage());
