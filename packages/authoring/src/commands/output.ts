import { once } from 'node:events'

/** Prints one line and waits while the reader is slow, so that any amount of input runs in little memory. */
export async function print(line: string): Promise<void> {
  if (!process.stdout.write(`${line}\n`)) await once(process.stdout, 'drain')
}

/** Whether what is written to the stream lands on a terminal that shows colours and was not told to leave them. */
export const showsColour = (stream: NodeJS.WriteStream) => stream.isTTY && stream.hasColors()
