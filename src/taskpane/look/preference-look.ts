import { css } from "lit";

/** For those who asked their system for less motion or for colours of their own; comes last. */
export const preferenceLook = css`
  @media (prefers-reduced-motion: reduce) {
    .progress.unknown .fill {
      animation: none;
    }
  }
  @media (forced-colors: active) {
    .bar,
    .strip .cell {
      forced-color-adjust: none;
      border: 1px solid CanvasText;
      background: Canvas;
    }
    .bar .track {
      fill: Canvas;
    }
    .bar .fill,
    .progress .fill {
      fill: Highlight;
    }
    .bar .mark {
      fill: CanvasText;
    }
    .strip .cell.asks {
      border: 3px double CanvasText;
      background: Canvas;
    }
    .filters fluent-button[aria-pressed="true"] .mark {
      color: inherit;
    }
    .strip .cell.missing {
      border-color: GrayText;
      background: Canvas;
    }
    .strip .cell.received {
      background: Highlight;
    }
    .strip .cell.late {
      background: linear-gradient(to top, Highlight 55%, Canvas 55%);
    }
    .strip .cell.zero,
    .strip .cell.empty {
      background: linear-gradient(to top, Highlight 25%, Canvas 25%);
    }
    .tile {
      border-color: ButtonBorder;
    }
    /* Fluent's own line below the chosen tab would be painted in the colour of the page, and over a border. */
    fluent-tablist::after,
    fluent-tab::before,
    fluent-tab::after {
      display: none;
    }
    fluent-tab {
      border-bottom: 3px solid Canvas;
      border-radius: 0;
    }
    fluent-tab[aria-selected="true"] {
      border-bottom-color: Highlight;
    }
    .filters fluent-button[aria-pressed="true"] {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
  }
`;
