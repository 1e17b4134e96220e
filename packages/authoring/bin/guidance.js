#!/usr/bin/env node
try {
  await import('../dist/cli.js')
} catch (error) {
  if (error.code !== 'ERR_MODULE_NOT_FOUND') throw error
  console.error('The guidance command is not built yet. Run npm run build first.')
  process.exitCode = 1
}
