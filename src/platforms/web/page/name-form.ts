import { byId } from './element.js';
import { identity, takeName } from './identity.js';

/** The dialog in which students say what others see them called. */
export class NameForm {
  private readonly dialog = byId('name-dialog', HTMLDialogElement);
  private readonly input = byId('name-input', HTMLInputElement);
  private readonly another = byId('name-another', HTMLInputElement);
  private readonly shown = byId('name-shown', HTMLElement);

  constructor() {
    byId('name', HTMLButtonElement).addEventListener('click', () => this.open());
    byId('name-close', HTMLButtonElement).addEventListener('click', () => this.dialog.close());
    byId('name-form', HTMLFormElement).addEventListener('submit', () => this.take());
    this.dialog.addEventListener('click', (event) => {
      if (event.target === this.dialog) this.dialog.close();
    });
    this.show();
  }

  /** Shows the name on its button; called again whenever the page's words change. */
  show(): void {
    const { name } = identity();
    if (name === undefined) return;
    delete this.shown.dataset.word;
    this.shown.dir = 'auto';
    this.shown.textContent = name;
  }

  private open(): void {
    this.input.value = identity().name ?? '';
    this.another.checked = false;
    this.dialog.showModal();
  }

  private take(): void {
    const name = this.input.value.trim();
    if (name !== '') takeName(name, this.another.checked);
    this.show();
  }
}
