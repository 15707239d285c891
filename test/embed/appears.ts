import type { Frame, Page } from 'puppeteer-core';

const PATIENCE = 20_000;

/**
 * Resolves when something inside the first finder matches. Not `waitForSelector('… >>> …')`: that one looks again when
 * the document changes, and what changes in a shadow tree is no change of the document, so it can wait for ever. Nor
 * `waitForFunction`: it makes a function of a text, which a strict policy forbids.
 */
export async function appears(where: Page | Frame, inside: string): Promise<void> {
  const until = Date.now() + PATIENCE;
  while (!(await where.$(`sla-plan-finder >>> ${inside}`))) {
    if (Date.now() > until) throw new Error(`"${inside}" did not appear within ${PATIENCE / 1000} seconds`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
