import ts from 'typescript'

/**
 * Eleventy template format for the pages' own scripts: types are taken off, nothing is bundled.
 * Types are checked with the rest of the project.
 */
export const typescript = {
  outputFileExtension: 'js',
  compile: (/** @type {string} */ source) => () =>
    ts.transpileModule(source, {
      compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
    }).outputText,
}
