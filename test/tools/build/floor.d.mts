export const FLOOR: Readonly<Record<'chrome' | 'firefox' | 'safari', string>>;
