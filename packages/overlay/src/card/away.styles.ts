/** Answers, and what puts a prompt away and brings it back. */
export const awayCss = `
.not-now {
  display: inline-flex;
  align-items: center;
  gap: 8px;
}

.not-now::after {
  content: '';
  inline-size: 0.45em;
  block-size: 0.45em;
  border: solid currentColor;
  border-width: 0 2px 2px 0;
  transform: translateY(-25%) rotate(45deg);
}

.not-now[aria-expanded='true']::after {
  transform: translateY(25%) rotate(225deg);
}

.choices {
  display: flex;
  flex-wrap: wrap;
  flex-basis: 100%;
  gap: 8px;
}

/* Three short ones, side by side even in a narrow card. */
#snoozes {
  display: grid;
  grid-template-columns: repeat(3, 1fr);
}

#snoozes button {
  padding-inline: 4px;
}

#snoozes[hidden] {
  display: none;
}

.away {
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  justify-content: space-between;
  gap: 8px 16px;
}

.away p {
  margin: 0;
}

.undo {
  color: var(--accent);
  font-weight: 600;
}

[aria-pressed='true'] {
  border-color: var(--accent);
  background: var(--accent);
  color: var(--on-accent);
}

[aria-pressed='true']::before {
  content: '✓ ' / '';
}

.answer {
  padding-inline-start: 12px;
  border-inline-start: 3px dotted var(--answered);
}

.answer b {
  display: block;
}

.answer q {
  color: var(--soft);
}

@media (forced-colors: active) {
  [aria-pressed='true'] {
    border-width: 3px;
  }
}
`
