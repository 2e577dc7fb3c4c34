/** The slider is always in the window: by itself the browser would scroll the story away to bring it to the top. */
export function wakeSkipToSlider(link: HTMLElement, slider: HTMLElement): void {
  link.addEventListener('click', (event) => {
    event.preventDefault();
    slider.focus({ preventScroll: true });
  });
}
