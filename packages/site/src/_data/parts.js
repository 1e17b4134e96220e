/** Markup shown on the page about using the library elsewhere. */
export default `<pg-pack src="pack.json">
  <pg-message message="seen-is-not-safe"></pg-message>
  <pg-questions theme="Seeing the child"></pg-questions>
</pg-pack>`
