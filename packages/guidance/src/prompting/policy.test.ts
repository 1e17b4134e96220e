import { describe, expect, it } from 'vitest'
import { defaultPolicy, parsePolicy, PolicyError } from '../index.js'

function faultsIn(value: unknown): string[] {
  try {
    parsePolicy(value)
  } catch (error) {
    if (error instanceof PolicyError) return error.faults.map(({ path, message }) => `${path}: ${message}`)
  }
  return []
}

describe('parsePolicy', () => {
  it('leaves as usual what is left out', () => {
    expect(parsePolicy({})).toEqual(defaultPolicy)
    expect(parsePolicy({ maxOpen: 1, off: ['a-message'] })).toEqual({
      maxOpen: 1,
      pinned: [],
      off: ['a-message'],
    })
  })

  it('names every fault by its path', () => {
    expect(faultsIn({ maxOpen: 0, pinned: ['Not an id'], pined: [] })).toEqual([
      'maxOpen: At least one prompt must be able to open',
      'pinned.0: Use lower-case words joined by hyphens',
      'pined: There is no such setting',
    ])
    expect(faultsIn({ maxOpen: 'three' })).toEqual(['maxOpen: Write a whole number'])
    expect(faultsIn(null)).toEqual(['policy: Write the settings as an object'])
  })

  it('refuses to pin more than may be open, or what is off', () => {
    expect(faultsIn({ maxOpen: 1, pinned: ['a', 'b'] })).toEqual([
      'pinned: What is pinned is always open: pin no more messages than maxOpen allows',
    ])
    expect(faultsIn({ pinned: ['a'], off: ['a'] })).toEqual(['off: A pinned message cannot be off'])
  })
})
