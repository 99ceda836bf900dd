import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";

/** What the panel says about an action or a state. */
export interface Said {
  readonly intent: "info" | "success" | "warning" | "error";
  readonly words: string;
}

interface MessageProps extends Said {
  /** The label of a button that does something about it. */
  readonly action?: string;
  readonly onAction?: () => void;
}

/** The panel's message bar: a sentence, and what the user may do about it. */
export function Message({ intent, words, action, onAction }: MessageProps) {
  return (
    <MessageBar intent={intent} layout="multiline">
      <MessageBarBody>{words}</MessageBarBody>
      {action !== undefined && (
        <MessageBarActions>
          <Button size="small" onClick={onAction}>
            {action}
          </Button>
        </MessageBarActions>
      )}
    </MessageBar>
  );
}
