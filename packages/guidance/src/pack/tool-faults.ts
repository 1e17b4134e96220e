import type { Fault } from './parse.js'
import type { Pack, PlanBuilder, RiskGrid, SafetyScale } from './schema.js'

/** Where the parts of a tool do not fit together. */
export function* toolFaults({ tools }: Pack): Generator<Fault> {
  for (const [index, tool] of tools.entries()) {
    const path = `tools.${index}`
    if (tool.kind === 'risk-grid') yield* unpaired(path, tool)
    if (tool.kind === 'safety-scale') yield* unordered(path, tool)
    if (tool.kind === 'plan-builder') yield* partial(path, tool)
  }
}

function* unpaired(path: string, { domains }: RiskGrid): Generator<Fault> {
  for (const [d, { title, impact, examples }] of domains.entries()) {
    for (const [e, example] of examples.entries()) {
      if (Boolean(impact) === Boolean(example.impact)) continue
      const message = impact
        ? `Each example under "${title}" needs its impact on the child`
        : `"${title}" is not filled in pairs: this example cannot have an impact`
      yield { path: `${path}.domains.${d}.examples.${e}`, message }
    }
  }
}

function* unordered(path: string, { anchors }: SafetyScale): Generator<Fault> {
  const values = anchors.map(({ value }) => value)
  const rising = values.every((value, index) => index === 0 || value > (values[index - 1] ?? 0))
  if (rising && values[0] === 0 && values.at(-1) === 10) return
  yield { path: `${path}.anchors`, message: 'The anchors must rise from 0 to 10, each number once' }
}

function* partial(path: string, { parts, examples }: PlanBuilder): Generator<Fault> {
  for (const [e, { actions }] of examples.entries()) {
    for (const [a, action] of actions.entries()) {
      if (action.length === parts.length) continue
      const message = `This action has ${action.length} parts; the tool has ${parts.length}`
      yield { path: `${path}.examples.${e}.actions.${a}`, message }
    }
  }
}
