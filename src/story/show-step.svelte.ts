import type { Steps } from './steps.svelte.ts';

/**
 * Marks the card that is shown, among the story's prerendered ones, and whether it holds more than it can show. Returns
 * a function that stops.
 */
export function showStep(cards: readonly HTMLElement[], steps: Steps): () => void {
  return $effect.root(() => {
    $effect(() => {
      const frame = cards[steps.at]!;
      const card = frame.querySelector<HTMLElement>('.card')!;
      frame.toggleAttribute('data-shown', true);
      card.scrollTop = 0;
      const look = () => frame.toggleAttribute('data-more', restOf(card) > 1);
      const observer = new ResizeObserver(look);
      observer.observe(card);
      card.addEventListener('scroll', look, { passive: true });
      return () => {
        frame.removeAttribute('data-shown');
        observer.disconnect();
        card.removeEventListener('scroll', look);
      };
    });
  });
}

const restOf = ({ scrollHeight, scrollTop, clientHeight }: HTMLElement) => scrollHeight - scrollTop - clientHeight;
