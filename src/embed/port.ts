import { encodeEvent } from './host-protocols.ts';
import type { FrameEvent, HostCommand } from './messages.ts';
import { readCommand } from './read-message.ts';

/** The frame's end of the message channel to its host page. */
export interface Port {
  /** False if the page is not framed; `send` then does nothing. */
  readonly framed: boolean;
  /** Posts to any origin: no event is confidential. */
  send(event: FrameEvent): void;
  /** Stops taking commands. */
  close(): void;
}

/** Opens the channel; calls `onCommand` with each valid command. */
export function openPort(onCommand: (command: HostCommand) => void): Port {
  const framed = isFramed();
  const childId = new URLSearchParams(location.search).get('childId');
  const close = onParentMessage((data) => {
    const command = readCommand(data);
    if (command) onCommand(command);
  });
  return {
    framed,
    send(event) {
      if (!framed) return;
      for (const message of encodeEvent(event, childId)) window.parent.postMessage(message, '*');
    },
    close,
  };
}

/** Calls `listener` with every message from the parent window, and from no other. Returns a function that stops it. */
export function onParentMessage(listener: (data: unknown) => void): () => void {
  const onmessage = ({ source, data }: MessageEvent) => {
    if (isFramed() && source === window.parent) listener(data);
  };
  addEventListener('message', onmessage);
  return () => removeEventListener('message', onmessage);
}

/** A page without a frame is its own parent and would talk to itself. */
const isFramed = (): boolean => window.parent !== window;
