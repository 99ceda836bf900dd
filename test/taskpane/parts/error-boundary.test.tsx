import { screen } from "@testing-library/react";
import { lazy, Suspense } from "react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { ErrorBoundary } from "../../../src/taskpane/parts/error-boundary.tsx";
import { show } from "../mounted/page.tsx";

beforeEach(() => void vi.spyOn(console, "error").mockImplementation(() => undefined)); // React tells there of each error that a boundary takes
afterEach(() => vi.restoreAllMocks());

describe("a part of the panel", () => {
  it("that cannot be drawn says so in its place, the parts beside it stay, and it is drawn again once its cause is gone", async () => {
    let broken = true;
    const Part = () => {
      if (broken) throw new RangeError("no rounding");
      return <p>The part</p>;
    };
    const user = show(
      <>
        <ErrorBoundary>
          <Part />
        </ErrorBoundary>
        <p>The rest</p>
      </>,
    );
    screen.getByText("This part of the panel stopped: no rounding", { exact: false });
    screen.getByText("The rest");
    await user.click(screen.getByRole("button", { name: "Try again" }));
    expect(screen.queryByText("The part")).toBeNull(); // its cause is still there
    broken = false;
    await user.click(screen.getByRole("button", { name: "Try again" }));
    screen.getByText("The part");
  });

  it.each([
    ["webpack's", Object.assign(new Error("Loading chunk 820 failed."), { name: "ChunkLoadError" })],
    ["the browser's", new TypeError("Failed to fetch dynamically imported module: https://example.com/820.js")],
  ])("whose code cannot be fetched says so, by %s error", async (_, error) => {
    const Part = lazy(() => Promise.reject(error));
    show(
      <ErrorBoundary>
        <Suspense fallback="Loading">
          <Part />
        </Suspense>
      </ErrorBoundary>,
    );
    await screen.findByText("This part of the panel could not be fetched", { exact: false });
    screen.getByRole("button", { name: "Try again" });
  });
});
