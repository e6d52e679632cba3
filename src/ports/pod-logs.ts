/** Output of containers of a cluster as it is written. */
export interface PodLogs {
  /**
   * Hands on every line of a container from its first, through lost connections, until the container has ended or its pod is gone. Waits
   * while the container has not begun.
   */
  follow(container: PodContainer, onLine: (line: string) => void, signal: AbortSignal): Promise<void>;
}

export interface PodContainer {
  readonly namespace: string;
  readonly pod: string;
  readonly container: string;
}
