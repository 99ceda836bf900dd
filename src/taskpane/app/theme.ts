import { teamsHighContrastTheme, webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";
import { useEffect, useState } from "react";

/** How the panel looks: Fluent's tokens, and what the browser draws itself, such as a date's calendar and scroll bars. */
export interface Look {
  readonly theme: Theme;
  readonly colorScheme: "light" | "dark" | "light dark";
}

const FORCED = "(forced-colors: active)";
const DARK = "(prefers-color-scheme: dark)";

/** In high contrast the user's own colours hold. What keeps a colour of its own, the marks of the chain and Fluent's links, takes them by name. */
const highContrast: Look = {
  theme: {
    ...teamsHighContrastTheme,
    colorNeutralBackground1: "Canvas",
    colorCompoundBrandBackground: "Highlight",
    colorNeutralStrokeAccessible: "CanvasText",
    colorNeutralStroke1: "GrayText",
    colorNeutralStroke1Pressed: "GrayText",
    colorBrandForegroundLink: "LinkText",
    colorBrandForegroundLinkHover: "LinkText",
    colorBrandForegroundLinkPressed: "LinkText",
  },
  colorScheme: "light dark",
};
const light: Look = { theme: webLightTheme, colorScheme: "light" };
const dark: Look = { theme: webDarkTheme, colorScheme: "dark" };

/** The look that fits Office's: by its background, and by the system's forced colours, which may change while the panel is open. */
export function useOfficeLook(): Look {
  const [look, setLook] = useState(officeLook);
  useEffect(() => {
    const queries = [FORCED, DARK].map((query) => window.matchMedia(query));
    const change = () => setLook(officeLook());
    queries.forEach((query) => query.addEventListener("change", change));
    return () => queries.forEach((query) => query.removeEventListener("change", change));
  }, []);
  return look;
}

function officeLook(): Look {
  if (window.matchMedia(FORCED).matches) return highContrast;
  const background = Office.context.officeTheme?.bodyBackgroundColor;
  if (background) return isDark(background) ? dark : light;
  return window.matchMedia(DARK).matches ? dark : light;
}

function isDark(colour: string): boolean {
  const parts = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/i.exec(colour);
  if (!parts) return false;
  const [red, green, blue] = parts.slice(1).map((hex) => parseInt(hex, 16)) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 128;
}
