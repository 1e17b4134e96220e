/** Loaded by a search over hundreds of articles. */
export { default } from 'minisearch'
