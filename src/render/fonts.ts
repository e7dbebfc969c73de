import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { GlobalFonts } from '@napi-rs/canvas';
import { scriptFont } from './script-font.js';
import type { TextStyle } from './type-scale.js';

const require = createRequire(import.meta.url);
const vazirmatn = (face: string): string => require.resolve(`vazirmatn/fonts/ttf/Vazirmatn-${face}.ttf`);

/** The files of the fonts pictures are set in; together they have every character a chart may use. */
export const FONT_FILES = {
  medium: vazirmatn('Medium'),
  bold: vazirmatn('Bold'),
  black: vazirmatn('Black'),
  math: require.resolve('@expo-google-fonts/noto-sans-math/400Regular/NotoSansMath_400Regular.ttf'),
};

// Names of our own, so that no font installed on the host can stand in for ours.
const STACK = '"Mahv Scripts", "Mahv Text", "Mahv Math"';

let registered = false;

/** Makes the pictures' fonts known to the canvas, once a thread; throws where a font file cannot be read. */
export function registerFonts(): void {
  if (registered) return;
  const done = [
    GlobalFonts.registerFromPath(FONT_FILES.medium, 'Mahv Text'),
    GlobalFonts.registerFromPath(FONT_FILES.bold, 'Mahv Text'),
    GlobalFonts.registerFromPath(FONT_FILES.math, 'Mahv Math'),
    GlobalFonts.register(scriptFont(readFileSync(FONT_FILES.bold), 500), 'Mahv Scripts'),
    GlobalFonts.register(scriptFont(readFileSync(FONT_FILES.black), 700), 'Mahv Scripts'),
  ];
  if (done.includes(null)) throw new Error('A font of the pictures could not be registered.');
  registered = true;
}

/** A style as a CSS font that names our fonts only. */
export function cssFont({ size, weight }: TextStyle): string {
  return `${weight} ${size}px ${STACK}`;
}
