import { css } from "lit";

/** Findings, the table of results, and the sentence. */
export const resultLook = css`
  .filters {
    display: flex;
    flex-wrap: wrap;
    gap: 4px;
  }
  .filters fluent-button {
    min-width: 0;
  }
  .filters .mark,
  .back-line .arrow {
    margin-inline-end: 6px;
  }
  .filters fluent-button[aria-pressed="true"] {
    border-color: var(--colorBrandStroke1);
    background: var(--colorBrandBackground2);
    color: var(--colorNeutralForeground1);
  }
  .committees {
    display: flex;
    flex-direction: column;
    gap: 10px;
  }
  .findings h2 {
    padding: 4px 0;
  }
  .finding {
    display: grid;
    grid-template-columns: 18px minmax(0, 1fr);
    gap: 0 4px;
    width: 100%;
    padding: 6px 4px;
    border: 0;
    border-top: 1px solid var(--colorNeutralStroke2);
    background: transparent;
    color: inherit;
    font: inherit;
    text-align: start;
  }
  button.finding {
    cursor: pointer;
  }
  .rows .finding {
    grid-template-columns: minmax(0, 1fr);
  }
  .finding-text,
  .finding-place,
  .finding-values {
    grid-column: 2;
    overflow-wrap: anywhere;
  }
  .rows .finding > * {
    grid-column: 1;
  }
  .finding .severity {
    grid-row: 1;
  }
  .finding-place,
  .finding-values {
    color: var(--colorNeutralForeground3);
    font-size: var(--fontSizeBase200);
    line-height: var(--lineHeightBase200);
  }
  .error {
    color: var(--colorStatusDangerForeground1);
  }
  .warning {
    color: var(--colorStatusWarningForeground1);
  }
  .info {
    color: var(--colorBrandForeground1);
  }
  .decision {
    display: flex;
    flex-direction: column;
    align-items: flex-start;
    gap: 4px;
    margin-inline-start: 22px;
    padding-bottom: 8px;
  }
  .decision > .picture {
    width: 100%;
  }
  .decision > fluent-button {
    max-width: 100%;
    margin-inline-start: -8px;
    text-align: start;
    overflow-wrap: anywhere;
  }
  .unfolded {
    margin-inline-start: 18px;
  }

  .changes {
    padding: 8px 12px;
    border: 1px solid var(--colorNeutralStroke2);
    border-radius: var(--borderRadiusMedium);
  }
  .changes h2,
  .changes ul {
    margin: 0;
  }
  .changes ul {
    font-variant-numeric: tabular-nums;
  }

  .summary {
    width: 100%;
    border-collapse: collapse;
  }
  .summary caption {
    padding-bottom: 6px;
    color: var(--colorNeutralForeground3);
    font-size: var(--fontSizeBase200);
    line-height: var(--lineHeightBase200);
    text-align: start;
  }
  .summary th,
  .summary td {
    padding: 4px;
    border-bottom: 1px solid var(--colorNeutralStroke2);
    font-weight: var(--fontWeightRegular);
    text-align: start;
    vertical-align: top;
  }
  .summary thead th {
    font-size: var(--fontSizeBase200);
    vertical-align: bottom;
  }
  .summary .number {
    text-align: end;
    font-variant-numeric: tabular-nums;
  }
  .summary .percent .bar {
    width: 52px;
    height: 6px;
    margin: 4px 0 0 auto;
  }
  .summary .total > * {
    font-weight: var(--fontWeightSemibold);
    background: var(--colorNeutralBackground2);
  }
  .class-line {
    display: block;
    color: var(--colorNeutralForeground3);
    font-size: var(--fontSizeBase200);
    font-weight: var(--fontWeightRegular);
    line-height: var(--lineHeightBase200);
  }
  .unbroken {
    white-space: nowrap;
  }
  .sort,
  .behind {
    min-height: 24px;
    padding: 0 2px;
    border: 0;
    background: transparent;
    color: inherit;
    font: inherit;
    text-align: inherit;
    cursor: pointer;
  }
  .behind {
    /* On the line of the numbers beside it, though it is higher to be hit. */
    margin: -2px;
    color: var(--colorBrandForeground1);
    text-decoration: underline;
    text-underline-offset: 2px;
  }
  .contents > .notice {
    margin: 0;
  }
  .notice .plain {
    display: flex;
    flex-direction: column;
    gap: 8px;
  }
  .notice .plain .buttons {
    margin-top: 4px;
  }
  .plain li {
    overflow-wrap: anywhere;
  }
  .sentence {
    padding: 10px 12px;
    border-inline-start: 3px solid var(--colorBrandStroke1);
    background: var(--colorNeutralBackground2);
    user-select: text;
  }
  .letter {
    white-space: pre-line;
    overflow-wrap: anywhere;
  }
  .letter-subject {
    font-weight: var(--fontWeightSemibold);
  }
  .letter-acts {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 12px;
  }
  .mail-link {
    color: var(--colorBrandForeground1);
  }
  .contents > fluent-button {
    align-self: flex-start;
  }
`;
