export const FRAMEWORKS: Record<string, unknown>;
export function buildApp(name: string): Promise<unknown>;
