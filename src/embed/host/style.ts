/**
 * Sets properties in a way that no style sheet of the page overrules, and that a strict policy for styles allows.
 * An empty value takes ours away.
 */
export function style(element: HTMLElement, properties: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(properties)) element.style.setProperty(name, value, 'important');
}

/** Takes the same properties away again. */
export const unstyle = (element: HTMLElement, properties: Readonly<Record<string, string>>): void =>
  style(element, Object.fromEntries(Object.keys(properties).map((name) => [name, ''])));
