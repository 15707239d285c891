import { createRequire } from 'node:module';
import { parseArgs, type ParseArgsConfig } from 'node:util';
import { didYouMean } from '../catalog/did-you-mean.js';
import { emitCommand } from './emit.js';
import { HELP } from './help.js';
import { lintCommand } from './lint.js';
import { prerenderCommand } from './prerender.js';
import { done, printable, refused, type Result } from './result.js';
import { sealCommand } from './seal.js';
import { sheetCommand } from './sheet.js';
import { snippetCommand } from './snippet.js';

type Values = Readonly<Record<string, string | boolean | undefined>>;

interface Command {
  /** What it is given, for the sentence that asks for it. */
  readonly takes: string;
  readonly options: NonNullable<ParseArgsConfig['options']>;
  run(operand: string, values: Values): Result | Promise<Result>;
}

const FILE = 'the file of a catalog, such as plans.json';
const COMMANDS: Readonly<Record<string, Command>> = {
  lint: { takes: FILE, options: { json: { type: 'boolean' } }, run: lintCommand },
  sheet: { takes: FILE, options: { html: { type: 'boolean' } }, run: sheetCommand },
  seal: { takes: FILE, options: { out: { type: 'string', short: 'o' } }, run: sealCommand },
  snippet: {
    takes: FILE,
    options: {
      src: { type: 'string' },
      inline: { type: 'boolean' },
      script: { type: 'string' },
      css: { type: 'string' },
    },
    run: snippetCommand,
  },
  prerender: {
    takes: FILE,
    options: { lang: { type: 'string' }, src: { type: 'string' }, out: { type: 'string', short: 'o' } },
    run: prerenderCommand,
  },
  emit: {
    takes: '"schema", "catalog", "css" or "script"',
    options: { files: { type: 'string' }, out: { type: 'string', short: 'o' } },
    run: emitCommand,
  },
};

/** The command line without the name of the program. Never throws and never prints. */
export async function run(args: readonly string[]): Promise<Result> {
  const [name, ...rest] = args;
  if (name === undefined) return refused(HELP);
  if (args.includes('--help') || args.includes('-h') || name === 'help') return done(HELP);
  if (name === '--version' || name === '-v') return done(`${version()}\n`);
  if (!Object.hasOwn(COMMANDS, name)) {
    const hint = didYouMean(name, Object.keys(COMMANDS)) ?? `Commands: ${Object.keys(COMMANDS).join(', ')}.`;
    return refused(`There is no command "${printable(name)}". ${hint}\n`);
  }
  const command = COMMANDS[name]!;
  let parsed;
  try {
    parsed = parseArgs({ args: rest, options: command.options, allowPositionals: true });
  } catch (error) {
    return refused(`${printable((error as Error).message.split('\n', 1)[0]!)} See sla-plan-finder --help.\n`);
  }
  const { positionals, values } = parsed;
  const [operand] = positionals;
  if (operand === undefined || positionals.length > 1)
    return refused(`"${name}" takes one thing: ${command.takes}. See sla-plan-finder --help.\n`);
  return command.run(operand, values as Values);
}

/** Of the package, which is as far away from here as from the built file. */
const version = (): string => createRequire(import.meta.url)('../../package.json').version;
