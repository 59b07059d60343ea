/** What browsers have and jsdom lacks, for the widgets of client tests: nothing matches, nothing is ever resized. */
const silent = () => undefined;

window.matchMedia ??= (media) => ({
  media,
  matches: false,
  addEventListener: silent,
  removeEventListener: silent,
  addListener: silent,
  removeListener: silent,
});
window.ResizeObserver ??= class {
  observe = silent;
  unobserve = silent;
  disconnect = silent;
};
window.HTMLElement.prototype.scrollIntoView ??= silent;
