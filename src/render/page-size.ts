/** Every picture's width, pixels. */
export const WIDTH = 1280;

/** Every picture's height, pixels. */
export const HEIGHT = 800;

/** The page's empty border, pixels; nothing is drawn in it. */
export const MARGIN = 44;
