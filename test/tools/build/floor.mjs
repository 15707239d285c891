/** The oldest browsers that everything must run in. README "Browsers" says the same (test/embed/floor.test.ts). */
export const FLOOR = { chrome: '111', firefox: '114', safari: '16.4' };
