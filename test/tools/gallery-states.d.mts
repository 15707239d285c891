import type { Page } from 'puppeteer-core';

/** Brings a page with one finder into a state. */
export const states: Readonly<Record<string, (page: Page) => Promise<void>>>;
