/** Whether the page stands in a frame. An unframed page is its own parent and would talk to itself. */
export const isFramed = (): boolean => window.parent !== window;

/** Calls `take` with every message from the page around the frame, and from nobody else. Returns a function that stops. */
export function hearParent(take: (data: unknown) => void): () => void {
  const onmessage = ({ source, data }: MessageEvent) => {
    if (isFramed() && source === window.parent) take(data);
  };
  addEventListener('message', onmessage);
  return () => removeEventListener('message', onmessage);
}
