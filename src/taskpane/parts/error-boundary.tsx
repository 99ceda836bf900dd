import { Component, type ReactNode } from "react";
import { text } from "../app/text.ts";
import { Message } from "./message.tsx";

interface State {
  readonly error: unknown;
  readonly failed: boolean;
}

/** Whether a part of the panel's code could not be fetched: the add-in was deployed anew while the panel was open, or the network is down. */
const isUnfetched = (error: unknown): boolean => error instanceof Error && (error.name === "ChunkLoadError" || /dynamically imported module/.test(error.message));

/**
 * Shows a message in place of a part of the panel that cannot be drawn, and tries again when asked: the rest of the panel stays.
 * A part whose code could not be fetched is had only by loading the page again.
 */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, State> {
  override state: State = { error: undefined, failed: false };

  static getDerivedStateFromError(error: unknown): State {
    return { error, failed: true };
  }

  override render(): ReactNode {
    const { error, failed } = this.state;
    if (!failed) return this.props.children;
    if (isUnfetched(error)) return <Message intent="error" words={text.notFetched} action={text.again} onAction={() => location.reload()} />;
    const why = error instanceof Error ? error.message : String(error);
    return <Message intent="error" words={text.notDrawn(why)} action={text.again} onAction={() => this.setState({ error: undefined, failed: false })} />;
  }
}
