/** What the page offers to take away of a view: the button's word, and what opens it. */
export interface Takeaway {
  readonly button: string;
  /** Said where it cannot be had. */
  readonly missing: string;
  /** Fetches the dialog; what comes back shows it. */
  readonly fetch: () => Promise<() => void>;
}

/** The page's own offer, which no view changes: null until there is one. */
class Offer {
  current = $state.raw<Takeaway | null>(null);
}
export const offer = new Offer();
