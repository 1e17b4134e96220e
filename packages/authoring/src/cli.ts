import { Argument, Command, CommanderError, Option } from 'commander'
import { build } from './commands/build.js'
import { check } from './commands/check.js'
import { diff } from './commands/diff.js'
import { importFile, type ImportOptions } from './commands/import.js'
import { match } from './commands/match.js'
import { NEW_KINDS, newArticle } from './commands/new.js'
import { TOOL_KINDS } from './draft/articles.js'
import { preview } from './commands/preview.js'
import { schema } from './commands/schema.js'
import { search } from './commands/search.js'
import { CommandError, EXIT } from './exit.js'
import { FORMATS } from './report/format.js'
import { AUTHORED_FILES } from './schema/content-schema.js'

const DEFAULT_CONTENT = 'content'
const formatOption = () =>
  new Option('--format <format>', 'print findings for people, scripts or code hosts')
    .choices(FORMATS)
    .default('text')
const PACK_OPTION = ['--pack <file>', 'the pack to use, as written by "guidance build"'] as const

/** The `guidance` command: arguments and help here, the work in `commands/`. */
function createProgram(finish: (code: number) => void): Command {
  const program = new Command('guidance')
    .description('Turns Markdown guidance into a pack, checks it, and tries it on text.')
    .addHelpText('after', '\nExit codes: 0 all well, 1 content, pack or input at fault, 2 called wrongly.')
    .showHelpAfterError('Run "guidance --help" for how to use it.')
    .exitOverride()

  program
    .command('build')
    .description('compile a folder of content into a pack; with any fault, nothing is written')
    .argument('[content]', 'the folder that holds pack.yaml and messages/', DEFAULT_CONTENT)
    .option('--out <file>', 'where to write the pack (default: "dist/pack.json" in the folder)')
    .option('--index', 'write an index for search beside the pack, so that a large library is ready at once')
    .addOption(formatOption())
    .action((content, options) => finish(build(content, options)))

  program
    .command('check')
    .description('report everything to mend in a folder of content, overdue reviews included; write nothing')
    .argument('[content]', 'the folder that holds pack.yaml and messages/', DEFAULT_CONTENT)
    .option('--strict', 'answer 1 to warnings too')
    .option('--verbose', 'show notes, and the reading age of each file')
    .option('--sources <folder>', 'find sentences that the .txt and .md files in this folder also have')
    .addOption(formatOption())
    .action((content, options) => finish(check(content, options)))

  program
    .command('new')
    .description('start a draft with all its parts, for you to fill in; it is no pack until that is done')
    .addArgument(new Argument('<kind>', 'what to write').choices(NEW_KINDS))
    .argument('<title>', 'its title in quotation marks; the file name is made from it')
    .argument('[content]', 'the folder that holds pack.yaml and messages/', DEFAULT_CONTENT)
    .addOption(new Option('--kind <kind>', 'which tool it is').choices(TOOL_KINDS))
    .addHelpText('after', '\nExample: guidance new message "Who is in the home?"')
    .action((kind, title, content, options) => finish(newArticle(kind, title, content, options)))

  program
    .command('import')
    .description('turn a page or document into drafts of messages, and report where every part of it went')
    .argument('<file>', 'a web page (.html), Word document (.docx), Markdown or plain text')
    .option('--out <folder>', 'where to write the drafts; what is there is never overwritten', 'drafts')
    .option(
      '--content <folder>',
      'the content they are for: its themes and local links are named',
      DEFAULT_CONTENT,
    )
    .addOption(new Option('--format <format>', 'how to report').choices(['text', 'json']).default('text'))
    .addHelpText('after', '\nExample: guidance import key-messages.docx --out drafts')
    .action(async (file, options) => finish(await importFile(file, options as ImportOptions)))

  program
    .command('preview')
    .description('show a folder of content as readers see it, try terms on a text, and follow what you save')
    .argument('[content]', 'the folder that holds pack.yaml and messages/', DEFAULT_CONTENT)
    .option(
      '--port <number>',
      'where to serve it, on this machine alone; any free one if it is taken',
      '8090',
    )
    .action(async (content, options) => finish(await preview(content, options)))

  program
    .command('match')
    .description('show which prompts a record calls up')
    .argument('[file]', 'plain text to read; "-" for standard input', '-')
    .requiredOption(...PACK_OPTION)
    .option('--jsonl', 'read lines of {"id", "text"}; print lines of {"id", "prompts"}')
    .addHelpText('after', '\nExample: guidance match --pack content/dist/pack.json note.txt')
    .action(async (file, options) => finish(await match(file, options)))

  program
    .command('search')
    .description('search a pack, by the index beside it if "build --index" wrote one')
    .argument('[words...]', 'what to search for; with --jsonl, the file to read, or "-" for standard input')
    .requiredOption(...PACK_OPTION)
    .option('--jsonl', 'read lines of {"id", "q"}; print lines of {"id", "results"}')
    .addHelpText('after', '\nExample: guidance search --pack content/dist/pack.json "was not brought"')
    .action(async (words, options) => finish(await search(words, options)))

  program
    .command('diff')
    .description('say what changed between two packs, as Markdown for a governance meeting')
    .argument('<old>', 'the pack as it was, as written by "guidance build"')
    .argument('<new>', 'the pack as it is to be')
    .addOption(
      new Option('--format <format>', 'how to say it').choices(['markdown', 'json']).default('markdown'),
    )
    .addHelpText('after', '\nExample: guidance diff published.json content/dist/pack.json > changes.md')
    .action(async (old, now, options) =>
      finish(await diff(old, now, options as { format: 'markdown' | 'json' })),
    )

  program
    .command('schema')
    .description(
      'print the JSON Schema of a pack, or of a file of content so that editors can complete and check it',
    )
    .argument(
      '[content]',
      'a folder of content, whose themes, links, sources and articles are offered by name',
    )
    .addOption(
      new Option('--for <file>', 'the front matter of a kind, or a YAML file').choices(AUTHORED_FILES),
    )
    .option('--dir <folder>', 'write the schemas of all files of content to a folder')
    .addHelpText('after', '\nExample: guidance schema content --dir content/dist/schemas')
    .action(async (content, options) => finish(await schema(content, options)))

  return program
}

async function run(args: string[]): Promise<number> {
  let code: number = EXIT.ok
  try {
    await createProgram((result) => (code = result)).parseAsync(args, { from: 'user' })
    return code
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.usage
    const known = error instanceof CommandError
    process.stderr.write(
      known ? `${error.message}\n` : `This is a fault in guidance itself: ${String(error)}\n`,
    )
    return known ? error.code : EXIT.fault
  }
}

// `guidance … | head` closes the pipe early; that is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit()
  process.stderr.write(`The output cannot be written: ${error.message}\n`)
  process.exit(EXIT.fault)
})

process.exitCode = await run(process.argv.slice(2))
