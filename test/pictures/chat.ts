import type { Page } from 'playwright-core';

/** What somebody writes, and what the assistant says next. */
const way: readonly (readonly [said: string, heard: string])[] = [
  ['No', 'Who is writing?'],
  ['I am the patient', 'Where do you live?'],
  ['Ohio', 'Are you at home right now'],
  ['yes', 'What is your date of birth?'],
  ['3/4/1970', 'That date can be read in two ways'],
  ['March 4, 1970', 'which illness or problem'],
];

/** Into the middle of a conversation with the running product. */
export const walkIn = async (page: Page, url: string): Promise<void> => {
  await page.goto(url);
  const message = (text: string) => page.locator('.message', { hasText: text }).last();
  await message('is this an emergency').waitFor();
  for (const [said, heard] of way) {
    const words = page.getByRole('textbox', { name: 'Your answer' });
    await words.fill(said);
    await words.press('Enter');
    await message(heard).waitFor();
  }
};
