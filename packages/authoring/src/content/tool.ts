import type { Block, Tool } from '@practice-guidance/guidance'
import type { RootContent } from 'mdast'
import type { VFile } from 'vfile'
import type { MessageNames } from './message-names.js'
import { toPitfallsCheck } from './tools/pitfalls-check.js'
import { toPlanBuilder } from './tools/plan-builder.js'
import { toRiskGrid } from './tools/risk-grid.js'
import { toSafetyScale } from './tools/safety-scale.js'
import type { YamlSource } from './yaml-source.js'

/** What a tool says below its front matter, whatever its kind. */
export interface ToolText {
  body: Block[]
  caution: Block[] | undefined
  messageNames?: MessageNames
}

const readings: Record<Tool['kind'], (file: VFile, nodes: readonly RootContent[]) => ToolText> = {
  'risk-grid': toRiskGrid,
  'safety-scale': toSafetyScale,
  'plan-builder': toPlanBuilder,
  'pitfalls-check': toPitfallsCheck,
}

/** Reads a tool as its kind is read; without a kind, which is a fault of its front matter, not at all. */
export function toToolText(
  file: VFile,
  nodes: readonly RootContent[],
  frontMatter: YamlSource | undefined,
): ToolText | undefined {
  const kind = frontMatter?.name(['kind'])?.value
  return kind && Object.hasOwn(readings, kind) ? readings[kind as Tool['kind']](file, nodes) : undefined
}
