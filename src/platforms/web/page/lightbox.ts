import { byId } from './element.js';

/** A picture ready to be shown and saved. */
export interface ShownPicture {
  readonly url: string;
  readonly alt: string;
  readonly language: string;
  readonly width: number;
  readonly height: number;
  /** Name of the file it is saved as. */
  readonly file: string;
}

/** The dialog that shows one picture as large as it gets. */
export class Lightbox {
  private readonly dialog = byId('lightbox', HTMLDialogElement);
  private readonly image = byId('lightbox-image', HTMLImageElement);
  private readonly save = byId('lightbox-save', HTMLAnchorElement);
  private readonly size = byId('lightbox-size', HTMLButtonElement);

  constructor() {
    byId('lightbox-close', HTMLButtonElement).addEventListener('click', () => this.dialog.close());
    this.size.addEventListener('click', () => this.toggleSize());
    this.image.addEventListener('click', () => this.toggleSize());
    this.dialog.addEventListener('click', (event) => {
      const around = event.target instanceof Element && event.target.matches('dialog, .stage');
      if (around) this.dialog.close();
    });
  }

  /** Opens over the page; closing gives the focus back to `opener`. */
  open(picture: ShownPicture, opener: HTMLElement): void {
    // What has the focus now gets it back: the picture itself, when clicked, cannot have it.
    opener.focus({ preventScroll: true });
    this.image.src = picture.url;
    this.image.alt = picture.alt;
    this.image.lang = picture.language;
    this.image.width = picture.width;
    this.image.height = picture.height;
    this.save.href = picture.url;
    this.save.download = picture.file;
    this.showActualSize(false);
    this.dialog.showModal();
  }

  private toggleSize(): void {
    this.showActualSize(!this.dialog.classList.contains('actual'));
  }

  private showActualSize(actual: boolean): void {
    this.dialog.classList.toggle('actual', actual);
    this.size.setAttribute('aria-pressed', String(actual));
  }
}
