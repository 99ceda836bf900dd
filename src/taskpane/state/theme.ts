import { teamsHighContrastTheme, webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";

/** The Fluent theme that fits Office's: by its background, and by the system's forced colours. */
export function officeTheme(): Theme {
  if (window.matchMedia("(forced-colors: active)").matches) return teamsHighContrastTheme;
  const background = Office.context.officeTheme?.bodyBackgroundColor;
  if (background) return isDark(background) ? webDarkTheme : webLightTheme;
  return window.matchMedia("(prefers-color-scheme: dark)").matches ? webDarkTheme : webLightTheme;
}

function isDark(colour: string): boolean {
  const parts = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/i.exec(colour);
  if (!parts) return false;
  const [red, green, blue] = parts.slice(1).map((hex) => parseInt(hex, 16)) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 128;
}
