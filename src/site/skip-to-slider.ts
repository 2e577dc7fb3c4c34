/**
 * The slider is nearly always in the window: by itself the browser would scroll the story away to bring it to the top.
 * Where it is not, as in a very low window, the page does go to it, and the map above stays in sight.
 */
export function hydrateSkipToSlider(link: HTMLElement, sliderNow: () => HTMLElement): void {
  link.addEventListener('click', (event) => {
    event.preventDefault();
    const slider = sliderNow();
    slider.focus({ preventScroll: true });
    slider.scrollIntoView({ block: 'nearest' });
  });
}
