import { once } from 'node:events';
import { connect, type Socket } from 'node:net';

/** [1, number of the command, fault or null, result] */
type Answer = [1, number, { error: string; message: string } | null, unknown];

interface Waiting {
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: Error) => void;
}

/**
 * Firefox's remote protocol. Messages are JSON with their length in bytes and a colon before them: `[0, n, command,
 * parameters]` there, an `Answer` back. See firefox-source-docs.mozilla.org/testing/marionette/Protocol.html
 */
export class Marionette {
  readonly #socket: Socket;
  readonly #waiting = new Map<number, Waiting>();
  #heard = Buffer.alloc(0);
  #sent = 0;

  private constructor(socket: Socket) {
    this.#socket = socket;
    socket.on('data', (bytes) => this.#hear(bytes));
    socket.on('close', () => this.#waiting.forEach(({ reject }) => reject(new Error('Firefox has ended'))));
  }

  static async connect(port: number): Promise<Marionette> {
    const socket = connect(port, '127.0.0.1');
    await once(socket, 'connect');
    return new Marionette(socket);
  }

  send(command: string, parameters: object): Promise<unknown> {
    const number = (this.#sent += 1);
    const message = JSON.stringify([0, number, command, parameters]);
    return new Promise((resolve, reject) => {
      this.#waiting.set(number, { resolve, reject });
      this.#socket.write(`${Buffer.byteLength(message)}:${message}`);
    });
  }

  close(): void {
    this.#socket.destroy();
  }

  #hear(bytes: Buffer): void {
    this.#heard = Buffer.concat([this.#heard, bytes]);
    for (;;) {
      const start = this.#heard.indexOf(':') + 1;
      const end = start + Number(this.#heard.subarray(0, Math.max(0, start - 1)).toString());
      if (start === 0 || this.#heard.length < end) return;
      const message: unknown = JSON.parse(this.#heard.subarray(start, end).toString());
      this.#heard = this.#heard.subarray(end);
      // The first message only greets.
      if (Array.isArray(message)) this.#take(message as Answer);
    }
  }

  #take([, number, fault, result]: Answer): void {
    const { resolve, reject } = this.#waiting.get(number)!;
    this.#waiting.delete(number);
    if (fault) reject(new Error(`Firefox: ${fault.error}: ${fault.message}`));
    else resolve(result);
  }
}
