import { hearParent, isFramed } from './hear-parent.ts';
import type { FrameEvent, HostCommand } from './messages.ts';
import { readCommand } from './read-message.ts';
import { wireOf } from './wire.ts';

/** The frame's side of the messages between it and the page around it. */
export interface Port {
  /** False where the page stands for itself: then `send` does nothing. */
  readonly framed: boolean;
  /** To whatever page is around: no event holds a secret. */
  send(event: FrameEvent): void;
  /** No command is taken any more. */
  close(): void;
}

/** Calls `take` with each valid command of the page around the frame. */
export function openPort(take: (command: HostCommand) => void): Port {
  const framed = isFramed();
  const childId = new URLSearchParams(location.search).get('childId');
  const close = hearParent((data) => {
    const command = readCommand(data);
    if (command) take(command);
  });
  return {
    framed,
    send(event) {
      if (!framed) return;
      for (const message of wireOf(event, childId)) window.parent.postMessage(message, '*');
    },
    close,
  };
}
