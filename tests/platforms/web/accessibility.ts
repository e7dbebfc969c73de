import type { Page } from 'playwright-core';

const NEED_A_NAME = new Set(
  'button link textbox combobox listbox option radio checkbox spinbutton img dialog log group'.split(' '),
);

interface AccessibleNode {
  readonly ignored: boolean;
  readonly role?: { readonly value?: string };
  readonly name?: { readonly value?: string };
  readonly backendDOMNodeId?: number;
}

/** The roles of everything on the page that a screen reader would meet without a name, as Chromium computes them. */
export async function unnamedControls(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const tree = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const nodes: readonly AccessibleNode[] = tree.nodes;
  if (!nodes.some(({ role }) => role?.value === 'button')) throw new Error('The accessibility tree is empty');
  return nodes
    .filter(({ ignored, role }) => !ignored && NEED_A_NAME.has(role?.value ?? ''))
    .filter(({ name }) => (name?.value ?? '').trim() === '')
    .map(({ role, backendDOMNodeId }) => `${role?.value} #${backendDOMNodeId}`);
}
