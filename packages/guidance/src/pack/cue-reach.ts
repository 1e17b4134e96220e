/** Most words between a cue and the phrase it changes: further apart, they seldom belong together. */
export const CUE_REACH_LIMIT = 15
