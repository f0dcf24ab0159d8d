import { css } from "lit";

/** Letters, colours and what every part shares. */
export const baseLook = css`
  html,
  body,
  #pane {
    height: 100%;
    margin: 0;
  }
  body {
    background: var(--colorNeutralBackground1);
    color: var(--colorNeutralForeground1);
    font: var(--fontSizeBase300) / var(--lineHeightBase300) var(--fontFamilyBase);
  }
  * {
    box-sizing: border-box;
  }
  .pane {
    display: flex;
    flex-direction: column;
    height: 100vh;
    height: 100dvh;
    max-width: 960px;
    margin: 0 auto;
    overflow: hidden;
  }
  .only-spoken {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  [hidden] {
    display: none !important;
  }
  h2,
  h3,
  h4,
  p,
  ul,
  ol,
  blockquote,
  pre {
    margin: 0;
    padding: 0;
  }
  h2 {
    font-size: var(--fontSizeBase300);
    font-weight: var(--fontWeightSemibold);
    line-height: var(--lineHeightBase300);
  }
  h3,
  h4 {
    font-size: var(--fontSizeBase300);
    font-weight: var(--fontWeightSemibold);
    overflow-wrap: anywhere;
  }
  ul {
    list-style: none;
  }
  :focus-visible {
    outline: 2px solid var(--colorStrokeFocus2);
    outline-offset: 1px;
  }
  fluent-button.short {
    min-width: 32px;
    padding: 0 6px;
  }
  fluent-button[size="small"] {
    min-height: 26px;
  }
  .hint {
    color: var(--colorNeutralForeground3);
    font-size: var(--fontSizeBase200);
    line-height: var(--lineHeightBase200);
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 6px;
  }
`;
