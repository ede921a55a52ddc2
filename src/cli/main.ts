import { Command, InvalidArgumentError, Option } from 'commander';
import { version } from '../../package.json';
import { LEVELS, type Level } from '../rules/rule.ts';
import { type CheckOptions, COULD_NOT_RUN, check } from './check.ts';

const program = new Command('unpitch')
  .description('Finds copy that pitches and offers the sentence that would have helped.')
  .version(version)
  .showHelpAfterError('(unpitch --help says what there is)')
  .exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : COULD_NOT_RUN));

interface CheckFlags {
  format: CheckOptions['format'];
  failOn: Level | 'never';
  stdin?: boolean;
  stdinFilename?: string;
}

program
  .command('check')
  .description('check drafts and print what was found')
  .argument('[paths...]', 'files, folders or globs')
  .addOption(new Option('--format <format>', 'how to print').choices(['stylish', 'json']).default('stylish'))
  .addOption(
    new Option('--fail-on <level>', 'exit with 1 from this level on').choices([...LEVELS, 'never']).default('warning'),
  )
  .option('--stdin', 'check what comes in on standard input')
  .option('--stdin-filename <name>', 'the name that says how to read it', filename)
  .action(async (paths: string[], flags: CheckFlags, command: Command) => {
    if (!flags.stdin && paths.length === 0) command.error('error: name a file, a folder or a glob to check');
    process.exitCode = await check(
      paths,
      {
        format: flags.format,
        failOn: flags.failOn,
        stdinFilename: flags.stdin ? (flags.stdinFilename ?? 'draft.md') : undefined,
      },
      {
        cwd: process.cwd(),
        stdin: process.stdin,
        out: (text) => process.stdout.write(text),
        error: (text) => process.stderr.write(text),
        colors: process.stdout.isTTY && process.env.NO_COLOR === undefined,
      },
    );
  });

function filename(value: string): string {
  if (value.trim() === '') throw new InvalidArgumentError('a file name is needed.');
  return value;
}

// A reader that closes early (`| head`) is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

try {
  await program.parseAsync();
} catch (error) {
  process.stderr.write(`unpitch: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = COULD_NOT_RUN;
}
