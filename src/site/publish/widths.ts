/** Px. */
const TEXT_COLUMN = 680;
const LEAST = 320;

/** Lets `choices` (radio buttons, by width in px) decide on the column's width; at first a text column, if there is room. */
export function hydrateWidths(choices: HTMLElement, column: HTMLElement): void {
  const fields = [...choices.querySelectorAll<HTMLInputElement>('input')];
  const show = () => {
    const { value } = fields.find(({ checked }) => checked)!;
    column.dataset['width'] = value;
    column.style.setProperty('--width', `${value}px`);
  };
  const room = Math.max(LEAST, Math.min(TEXT_COLUMN, column.clientWidth));
  fields.findLast(({ value }) => Number(value) <= room)!.checked = true;
  choices.addEventListener('input', show);
  show();
}
