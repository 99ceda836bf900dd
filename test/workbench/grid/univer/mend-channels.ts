/**
 * Univer puts a task off by a message channel of its own and leaves it open, and a browser keeps an open channel, with all that its
 * handler holds, until the page closes: some thirty for each sheet that comes and goes. What opens a channel once the page has loaded
 * is Univer, for one message; React's, which stays in use, is opened while it loads.
 */
export function mendChannels(): void {
  window.MessageChannel = class extends MessageChannel {
    constructor() {
      super();
      this.port1.addEventListener("message", () => this.port1.close());
    }
  };
}
