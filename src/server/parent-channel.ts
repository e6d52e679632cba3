/** The channel to the process that forked this one, such as the gateway of a deployment. */
export interface ParentChannel {
  ready(port: number): void;
  /** Resolves when the parent is gone. */
  readonly gone: Promise<void>;
  close(): void;
}

/** Undefined when this process was not forked. */
export function parentChannel(): ParentChannel | undefined {
  if (process.send === undefined) return undefined;
  return {
    ready: (port) => void process.send?.({ kind: 'ready', port }),
    gone: new Promise((resolve) => process.once('disconnect', resolve)),
    close: () => {
      if (process.connected) process.disconnect();
    },
  };
}
