/** Makes a list of choices one with another that acts: each shows what is chosen in the other. */
export function sameChoice(own: HTMLSelectElement, acting: HTMLSelectElement): void {
  own.value = acting.value;
  own.addEventListener('change', () => {
    acting.value = own.value;
    acting.dispatchEvent(new Event('change'));
  });
  acting.addEventListener('change', () => (own.value = acting.value));
}
