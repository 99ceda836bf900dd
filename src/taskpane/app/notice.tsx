import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";

interface NoticeProps {
  readonly intent: "info" | "error";
  readonly words: string;
  /** What the user may do about it. */
  readonly action: string;
  readonly onAction: () => void;
}

/** Why a tab has nothing to show, and the way on. */
export function Notice({ intent, words, action, onAction }: NoticeProps) {
  return (
    <MessageBar intent={intent} layout="multiline">
      <MessageBarBody>{words}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={onAction}>
          {action}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
