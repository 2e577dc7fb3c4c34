/** How much of the map's upper edge the page's head takes, px: what stands there moves down, and labels keep clear of it. */
class UnderHead {
  height = $state(0);
}
export const underHead = new UnderHead();
