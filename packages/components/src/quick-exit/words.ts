/** Every word the element says by itself. The link's own words are the page's. */
export const words = {
  leave: 'Leave this page',
  pressAgain: 'Press Shift once more to leave this page.',
  goTo: (host: string) => `Go to ${host}`,
  stuck: 'This part of the page cannot leave the page around it. Use the link, or close the tab.',
}
