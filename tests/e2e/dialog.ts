import type { Locator, Page } from 'playwright-core';

/** Presses a button that opens a form, the first of its name, and gives the form. */
export async function openForm(page: Page, button: string, within: Page | Locator = page): Promise<Locator> {
  await within.getByRole('button', { name: button, exact: true }).first().click();
  const dialog = page.getByRole('dialog');
  await dialog.waitFor();
  return dialog;
}

export const save = (dialog: Locator): Promise<void> => dialog.getByRole('button', { name: '저장' }).click();
