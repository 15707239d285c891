/** How to launch the Chromium that was found; `found` says in one line which one and why. */
export function chromiumLaunchOptions(): Promise<{
  found: string;
  executablePath: string;
  args: string[];
  headless: true | 'shell';
}>;
