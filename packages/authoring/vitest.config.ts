import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts'],
    // The command line is tested as it is run, so it has to be built first.
    globalSetup: 'test/build.ts',
    // Each run of the command starts Node afresh, which is slow on a busy machine.
    testTimeout: 30_000,
  },
})
