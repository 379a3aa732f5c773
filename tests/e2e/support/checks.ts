// What is checked of a page as it stands, whatever it shows: accessibility, and that nothing runs off its side.

import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from './fixtures';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Scans the page as it stands; a violation is told with the elements it concerns. */
export async function scan(page: Page, where: string): Promise<void> {
  const { violations, passes } = await new AxeBuilder({ page })
    .options({ resultTypes: ['violations'] })
    .withTags(TAGS)
    .analyze();
  expect(passes.length, `${where}: the scan ran`).toBeGreaterThan(5);
  const told = violations.map(({ id, nodes }) => ({
    rule: id,
    at: nodes
      .slice(0, 4)
      .map((node) => `${node.target.join(' ')} ${node.any[0]?.message ?? node.failureSummary}`),
  }));
  expect.soft(told, where).toEqual([]);
}

/** Tells which elements stick out, not only that some do. */
export async function expectNoOverflow(page: Page, where: string): Promise<void> {
  const sticking = await page.evaluate(() => {
    const page = document.scrollingElement;
    if (!page || page.scrollWidth <= page.clientWidth) return [];
    return [...document.querySelectorAll('body *')]
      .filter((element) => element.getBoundingClientRect().right > page.clientWidth + 1)
      .slice(0, 6)
      .map(
        (element) =>
          `${element.tagName} ${element.className} ${Math.round(element.getBoundingClientRect().right)}`,
      );
  });
  expect.soft(sticking, where).toEqual([]);
}
