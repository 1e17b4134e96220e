import { Problem } from './command.mjs'

/**
 * The port that `PORT` asks for, or the usual one.
 * @throws {Problem} when it is not a port
 */
export function wantedPort(asked = process.env.PORT) {
  const port = Number(asked || 8080)
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port
  throw new Problem(
    `PORT is "${asked}", which is not a port: give a whole number from 0 (any free one) to 65535.`,
  )
}
