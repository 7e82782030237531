/** A dialog over the page. The browser's own, which keeps focus inside and closes on Escape. */
import { element } from '../dom';

export interface Modal {
  readonly content: HTMLElement;
  readonly footer: HTMLElement;
  /** Closes without calling `closed`. */
  end(): void;
}

/** @param closed called when the person closes it, by the button or Escape */
export function openModal(title: string, closeLabel: string, closed: () => void): Modal {
  const heading = element('h2', { id: 'modal-title' }, title);
  const content = element('div', { className: 'modal-content' });
  const close = element('button', { type: 'button' }, closeLabel);
  const footer = element('footer', {}, close);
  const dialog = element('dialog', { className: 'modal' }, heading, content, footer);
  dialog.setAttribute('aria-labelledby', heading.id);
  const end = () => dialog.remove();
  const cancel = () => {
    end();
    closed();
  };
  close.addEventListener('click', cancel);
  dialog.addEventListener('cancel', (event) => {
    event.preventDefault();
    cancel();
  });
  document.body.append(dialog);
  dialog.showModal();
  return { content, footer, end };
}
